import type { Report } from '@gouji/tree';
import { Document, isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml';
import { labelKeys } from './label-keys.js';
import { orderKeys, orderRecords } from './order-keys.js';
import { reportToPlain } from './report-to-plain.js';
import type { SerializeOptions } from './serialize-options.js';

/**
 * Print a report as one YAML document.
 *
 * The first line names the form's JSON Schema for editors, as a file beside this one;
 * `gouji forms schema` prints it.
 */
export function toYaml(report: Report, options: SerializeOptions = {}): string {
  const document = new Document(reportToPlain(report, options), {
    aliasDuplicateObjects: false,
    // Readers of YAML 1.1 take 2022-01-01, 12:30 and `no` for something else unless quoted.
    compat: 'yaml-1.1',
  });
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

function isShort(map: YAMLMap): boolean {
  const { depth, leaves } = measure(map);
  return depth === 1 || (depth === 2 && leaves <= longestRow);
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

function measure(node: unknown): { depth: number; leaves: number } {
  if (!isMap(node) && !isSeq(node)) return { depth: 0, leaves: 1 };
  const parts = node.items.map((item) => measure(isMap(node) ? (item as Pair).value : item));
  return {
    depth: 1 + Math.max(0, ...parts.map((part) => part.depth)),
    leaves: parts.reduce((sum, part) => sum + part.leaves, 0),
  };
}
