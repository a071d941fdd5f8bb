import type { Report } from '@gouji/tree';
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { labelKeys } from './label-keys.js';
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
  visit(document, { Pair: (_, pair) => setOnOneLine(pair) });
  const tables = document.get('tables', true);
  const { labels } = options;
  const { form } = report;
  if (labels && form !== null && isMap(tables)) {
    labelKeys(tables, '', (path) => labels(form, path, report));
  }
  visit(document, { Collection: (_, node) => (node.flow ? quoteLines(node) : undefined) });
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
function setOnOneLine({ key, value }: Pair): void {
  if (isSeq(value)) {
    value.flow = value.items.every(isScalar);
    const records = isScalar(key) && key.value === 'values';
    if (records) for (const record of value.items) if (isMap(record)) record.flow = true;
  } else if (isMap(value)) {
    const { depth, leaves } = measure(value);
    value.flow = depth === 1 || (depth === 2 && leaves <= longestRow);
  }
}

/** Escape the line feeds of strings on one line; without this they would break it. */
function quoteLines(collection: YAMLMap | YAMLSeq): typeof visit.SKIP {
  visit(collection, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) {
        scalar.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return visit.SKIP;
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
