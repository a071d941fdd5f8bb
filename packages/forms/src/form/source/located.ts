import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import type { FormFault } from './form-fault.js';

/** Where something stands in a file. Counts start at 1. */
export interface FilePlace {
  file: string;
  line: number;
  column: number;
}

/** A node of YAML data that knows where it stands. */
export interface Located {
  place: FilePlace;
  /** Of a map: its values by key, and where each key stands. */
  map?: Map<string, Located>;
  keys?: Map<string, FilePlace>;
  list?: Located[];
  value?: unknown;
}

/** Read YAML, keeping the place of every node; undefined where the text is no YAML. */
export function readLocated(
  source: string,
  file: string,
  faults: FormFault[],
): Located | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const at = broken.linePos?.[0] ?? { line: 1, col: 1 };
    faults.push({ file, line: at.line, column: at.col, message: reasonOf(broken) });
    return undefined;
  }
  if (!isBounded(document)) {
    faults.push({ file, line: 1, column: 1, message: beyond });
    return undefined;
  }
  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  return locate(document.contents, document, placeAt, new Map());
}

const beyond = {
  zh: '嵌套过深,或别名展开后过大',
  en: 'nested too deep, or aliases that multiply beyond measure',
};

/** The library expands aliases within bounds only. */
function isBounded(document: Document): boolean {
  try {
    document.toJS();
    return true;
  } catch {
    return false;
  }
}

/** The library adds the place once more, and the line itself. */
function reasonOf({ code, message }: YAMLParseError): FormFault['message'] {
  if (code === 'RESOURCE_EXHAUSTION') return beyond;
  const what = message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/u, '');
  return { zh: `YAML 写法有误:${what}`, en: `broken YAML: ${what}` };
}

function locate(
  node: unknown,
  document: Document,
  placeAt: (offset: number) => FilePlace,
  known: Map<unknown, Located>,
): Located {
  const found = known.get(node);
  if (found) return found;
  const located: Located = { place: placeAt((node as Node | null)?.range?.[0] ?? 0) };
  known.set(node, located);
  if (isAlias(node)) {
    return locate(node.resolve(document), document, placeAt, known);
  }
  if (isMap(node)) {
    located.map = new Map();
    located.keys = new Map();
    for (const { key, value } of node.items) {
      const name = String(isScalar(key) ? key.value : key);
      located.keys.set(name, placeAt((key as Node).range?.[0] ?? 0));
      located.map.set(
        name,
        value === null
          ? { place: placeAt((key as Node).range?.[2] ?? 0), value: null }
          : locate(value, document, placeAt, known),
      );
    }
  } else if (isSeq(node)) {
    located.list = node.items.map((item) => locate(item, document, placeAt, known));
  } else {
    located.value = isScalar(node) ? node.value : null;
  }
  return located;
}
