import type { CheckedYaml } from '@gouji/forms';
import { checkLength, decodeText, type Place, type Report, type Value } from '@gouji/tree';
import type { Root } from 'mdast';
import { flattenValues } from './flatten-values.js';
import { loadYaml } from './load-yaml.js';
import { noteNames, readMarkdown } from './read-markdown.js';
import type { ReportData } from './report-schema.js';
import { reportTree } from './report-tree.js';

/** Options of the reader of reports. */
export interface FromYamlOptions {
  /** The longest text to read, in UTF-16 units; longer ones are refused (default: 16 Mi). */
  maxLength?: number | undefined;
}

/**
 * Read a report from its YAML or JSON: the tree of its words, and in `data.report` the report.
 * `@gouji/remark-reconcile` then puts the tables in and checks the numbers again.
 *
 * @throws GoujiError that names line, column and what was expected
 */
export function fromYaml(source: string | Uint8Array, options: FromYamlOptions = {}): Root {
  const text = typeof source === 'string' ? source : decodeText(source).text;
  checkLength(text, options.maxLength ?? 16 * 1024 * 1024);
  const loaded = loadYaml(text);
  const { values, places } = readValues(loaded);
  const report = readReport(loaded.data, values);
  const tree = reportTree(report);
  tree.data = { report, valuePlaces: places };
  return tree;
}

function readValues({ data, valueAt }: CheckedYaml<ReportData>) {
  const values: Record<string, Value> = {};
  const places = new Map<string, Place>();
  for (const [keys, value] of flattenValues(data.tables)) {
    const path = keys.join('.');
    values[path] = value as Value;
    places.set(path, valueAt(['tables', ...keys]));
  }
  return { values, places };
}

function readReport(data: ReportData, values: Record<string, Value>): Report {
  const { preamble, sections, problems, source, names, marks, tables: _, ...same } = data;
  const notes = [preamble, ...sections.map(({ body }) => body)].flatMap(noteNames);
  const opening = readMarkdown(preamble, notes);
  return {
    ...(same as Pick<Report, 'form' | 'title' | 'agency' | 'year' | 'period'>),
    source: source ?? { file: null, format: 'yaml', sha256: '' },
    preamble: opening.nodes,
    preambleWording: opening.wording,
    sections: sections.map(({ body, ...section }) => {
      const { nodes, wording } = readMarkdown(body, notes);
      return { ...section, body: nodes, wording };
    }),
    values,
    ...(names && { names }),
    ...(marks && { marks: byPath(marks) }),
    provenance: data.provenance,
    extra: data.extra,
    facts: data.facts,
    problems: problems.map(({ message, suggestion, ...problem }) => ({
      ...problem,
      message: { zh: message, en: message },
      ...(suggestion !== undefined && { suggestion: { zh: suggestion, en: suggestion } }),
    })),
    language: 'en',
  };
}

function byPath(marks: Record<string, string[]>): Record<string, string> {
  const pairs = Object.entries(marks).flatMap(([mark, paths]) => paths.map((path) => [path, mark]));
  return Object.fromEntries(pairs) as Record<string, string>;
}
