import type { Report } from '@gouji/tree';
import { Document, isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml';
import { labelKeys } from './label-keys.js';
import { orderKeys, orderRecords } from './order-keys.js';
import { reportToPlain } from './report-to-plain.js';
import type { SerializeOptions } from './serialize-options.js';

/**
 * A document that is kept and never used: a garbage collection that finds none alive, as between two
 * reports, makes engines forget the shape of its nodes, and all optimised code that relies on it.
 */
let idle: Document | undefined;

/**
 * Print a report as one YAML document.
 *
 * The first line names the form's JSON Schema for editors, as a file beside this one;
 * `gouji forms schema` prints it.
 */
export function toYaml(report: Report, options: SerializeOptions = {}): string {
  if (!idle) {
    idle = documentOf({ record: { values: [1, 'text', null] }, text: ['line\nline'] });
    layOut(idle.contents);
    quoteLines(idle.contents);
    idle.contents!.commentBefore = schemaComment('');
  }
  const document = documentOf(reportToPlain(report, options));
  layOut(document.contents);
  const tables = document.get('tables', true);
  const { labels } = options;
  if (isMap(tables)) orderKeys(tables, options.order ?? Object.keys(report.values));
  const extra = document.get('extra', true);
  if (isSeq(extra)) for (const item of extra.items) orderRecords(item);
  const { form } = report;
  if (labels && form !== null && isMap(tables)) {
    labelKeys(tables, '', (path) => labels(form, path, report));
  }
  quoteLines(document.contents);
  if (report.form !== null) document.contents!.commentBefore = schemaComment(report.form);
  return document.toString({
    blockQuote: 'literal',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    lineWidth: 0,
    singleQuote: true,
  });
}

function documentOf(plain: unknown): Document {
  return new Document(plain, {
    aliasDuplicateObjects: false,
    // Readers of YAML 1.1 take 2022-01-01, 12:30 and `no` for something else unless quoted.
    compat: 'yaml-1.1',
  });
}

function schemaComment(form: string): string {
  return ` yaml-language-server: $schema=./${form}.schema.json`;
}

/** Set lists of scalars, flat maps, rows of numbers and records on one line each. */
function layOut(node: unknown, key?: unknown): void {
  if (isMap(node)) {
    if (key !== undefined && isShort(node)) node.flow = true;
    for (const { key: own, value } of node.items) layOut(value, isScalar(own) ? own.value : own);
  } else if (isSeq(node)) {
    if (key !== undefined && node.items.every(isScalar)) node.flow = true;
    for (const item of node.items) {
      if (key === 'values' && isMap(item)) item.flow = true;
      layOut(item);
    }
  }
}

/** A map of scalars alone, or of a few in maps and lists that hold nothing else. */
function isShort(map: YAMLMap): boolean {
  let leaves = 0;
  let flat = true;
  for (const { value } of map.items) {
    if (!isMap(value) && !isSeq(value)) {
      leaves++;
      continue;
    }
    flat = false;
    for (const item of value.items) {
      const inner = isMap(value) ? (item as Pair).value : item;
      if (isMap(inner) || isSeq(inner)) return false;
    }
    leaves += value.items.length;
  }
  return flat || leaves <= longestRow;
}

/** Escape the line feeds of strings on one line; without this they would break it. */
function quoteLines(node: unknown, onOneLine = false): void {
  if (isMap(node)) {
    for (const { value } of node.items) quoteLines(value, onOneLine || node.flow);
  } else if (isSeq(node)) {
    for (const item of node.items) quoteLines(item, onOneLine || node.flow);
  } else if (onOneLine && isScalar(node) && String(node.value).includes('\n')) {
    node.type = Scalar.QUOTE_DOUBLE;
  }
}

/** Seven values are the row of the widest table in use; one more is room for a variant. */
const longestRow = 8;
