import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import type { ZodError, ZodType } from 'zod';

/** What is wrong with a YAML text, and where. Counts start at 1. */
export interface YamlFault {
  line: number;
  column: number;
  what: string;
}

/** A YAML text that fits its schema. */
export interface CheckedYaml<T> {
  data: T;
  /** The line of the node at a path of keys, or of the nearest one above it. */
  lineOf(keys: readonly PropertyKey[]): number;
  /** Line and column of the value at a path of keys, or of the nearest node above it. */
  valueAt(keys: readonly PropertyKey[]): { line: number; column: number };
}

/** Read a YAML text by a schema; `refuse` makes the error of a text that does not fit. */
export function readChecked<T>(
  source: string,
  schema: ZodType<T>,
  refuse: (fault: YamlFault) => Error,
): CheckedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const at = broken.linePos?.[0] ?? { line: 1, col: 1 };
    throw refuse({ line: at.line, column: at.col, what: reasonOf(broken) });
  }
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const placeOf = (keys: readonly PropertyKey[]) => placeAt(offsetOf(document, keys));
  const result = schema.safeParse(toJs(document, refuse));
  if (result.success) {
    return {
      data: result.data,
      lineOf: (keys) => placeOf(keys).line,
      valueAt: (keys) => placeAt(valueOffset(document, keys)),
    };
  }
  const { keys, what } = firstIssue(result.error);
  throw refuse({ ...placeOf(keys), what });
}

/** Say the first thing that does not fit, and the keys that lead to it. */
export function firstIssue(error: ZodError): { keys: PropertyKey[]; what: string } {
  const issue = error.issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const keys = [...issue.path, ...unknown];
  return { keys, what: `${issue.path.join('.') || '(root)'}: ${issue.message}` };
}

const beyond = 'nested too deep, or aliases that multiply beyond measure';

/** Aliases are expanded within the bounds of the library only. */
function toJs(document: Document, refuse: (fault: YamlFault) => Error): unknown {
  try {
    return document.toJS();
  } catch {
    throw refuse({ line: 1, column: 1, what: beyond });
  }
}

/** The library adds the place once more, and the line itself. */
function reasonOf({ code, message }: YAMLParseError): string {
  if (code === 'RESOURCE_EXHAUSTION') return beyond;
  if (code === 'MULTIPLE_DOCS') return 'several documents, expected one; part the file at ---';
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/u, '');
}

function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  const parent = document.getIn(keys.slice(0, -1), true);
  const key = isMap(parent) && parent.items.find((pair) => keyOf(pair.key) === keys.at(-1))?.key;
  if (isNode(key)) return key.range?.[0] ?? 0;
  return valueOffset(document, keys);
}

function valueOffset(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

function keyOf(key: unknown): unknown {
  return isScalar(key) ? key.value : key;
}
