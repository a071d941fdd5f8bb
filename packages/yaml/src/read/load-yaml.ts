import { GoujiError, type Localized } from '@gouji/tree';
import { type Document, isNode, LineCounter, parseAllDocuments } from 'yaml';
import { type ReportData, reportSchema } from './report-schema.js';

/** A data file with what tells where its parts stand. */
export interface LoadedReport {
  data: ReportData;
  /** Line and column of the node at a path of keys, or of the nearest one above it. */
  placeAt(keys: readonly PropertyKey[]): { line: number; column: number };
}

/**
 * Load the one report of a YAML or JSON file.
 *
 * @throws GoujiError that names line, column and what was expected
 */
export function loadYaml(text: string): LoadedReport {
  const lines = new LineCounter();
  const document = onlyDocument(text, lines);
  const placeAt = (keys: readonly PropertyKey[]) => {
    const { line, col } = lines.linePos(offsetAt(document, keys));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const result = reportSchema.safeParse(toJs(document));
  if (result.success) return { data: result.data, placeAt };
  const issue = result.error.issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const keys = [...issue.path, ...unknown];
  const at = placeAt(keys);
  throw invalid(
    `${at.line}:${at.column}: ${keys.join('.') || '(root)'}: ${issue.message}`,
    '请改正后重试',
    'correct it and try again',
  );
}

function onlyDocument(text: string, lineCounter: LineCounter): Document {
  const documents = guard(() => parseAllDocuments(text, { lineCounter }));
  const [document] = documents as Document[];
  if (!document || documents.length !== 1) {
    const many = documents.length;
    throw invalid(
      `${many} documents`,
      '一个文件应只含一份报告,请在 --- 处拆开',
      'expected one report in a file; part it at ---',
    );
  }
  const [fault] = document.errors;
  if (!fault) return document;
  if (fault.code === 'RESOURCE_EXHAUSTION') throw beyondBounds(fault);
  const at = fault.linePos?.[0] ?? { line: 1, col: 1 };
  throw invalid(
    `${at.line}:${at.col}: ${reasonOf(fault)}`,
    '请改正后重试',
    'correct it and try again',
  );
}

/** The library adds the place once more, and the line itself. */
function reasonOf({ message }: Error): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/u, '');
}

/** Aliases are expanded within the bounds of the library; more is refused. */
function toJs(document: Document): unknown {
  return guard(() => document.toJS());
}

/** Nesting deeper than the stack and aliases beyond bounds are refusals like any other. */
function guard<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw beyondBounds(error);
  }
}

function beyondBounds(cause: unknown): GoujiError {
  const message: Localized = {
    zh: 'YAML 嵌套过深或别名过多,无法读取;gouji 写出的报告不含这些。',
    en: 'Unexpected YAML that is nested too deep or has too many aliases; reports that gouji writes have neither.',
  };
  return new GoujiError('limit-exceeded', message, { cause });
}

function offsetAt(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function invalid(found: string, zh: string, en: string): GoujiError {
  const message: Localized = {
    zh: `报告数据有误:${found};${zh}。`,
    en: `The report data is wrong: ${found}; ${en}.`,
  };
  return new GoujiError('invalid-report', message);
}
