import { type DataTable, dataTable } from '@gouji/tree';
import type { Heading, Root, RootContent } from 'mdast';
import type { Form, FormTableModel } from './form/expand.js';
import { layoutTable } from './form/layout.js';
import { flatten } from './match/lines.js';
import { matchDocument } from './match/match-document.js';
import { rewriteTree } from './match/rewrite-tree.js';
import { selectForm } from './match/select-form.js';
import { isPlain } from './match/sound/is-plain.js';
import { vocabularyOf } from './match/vocabulary.js';
import { readFigures } from './report/read-figures.js';

/**
 * Match the tables of a form that take no search, filled in with zeros, and keep all that comes of
 * it. Engines forget the shape of objects, and all optimised code that relies on it, when a garbage
 * collection finds none of them alive, as it does between two documents.
 */
export function keepShapes(form: Form): readonly object[] {
  const plain = vocabularyOf(form).tables.filter(isPlain);
  if (plain.length === 0) return [];
  const tables = plain.slice(0, most).map(({ table }) => read(table));
  const tree: Root = { type: 'root', children: [...headings(form), ...tables] };
  const lines = flatten(tree);
  const { choice, metadata } = selectForm(lines, { forms: [form], form: form.id })!;
  const match = matchDocument(choice.fit, lines, metadata.year);
  const rewritten = rewriteTree(tree, match, metadata.titleLines);
  const provenance = {};
  const figures = readFigures(match, provenance);
  return [tree, lines, choice, metadata, match, rewritten, provenance, figures];
}

/** More of them would have no other shapes. */
const most = 3;

/** A table as a reader makes it, which knows of no paths. */
function read(model: FormTableModel): DataTable {
  const { children, data } = layoutTable(model, () => '0');
  const rows = children.filter((row) => row.type === 'dataRow');
  for (const { children: cells } of rows) {
    for (const cell of cells) cell.data = { source: { part: '', table: 1, row: 1, cell: 1 } };
  }
  const table = dataTable(rows);
  table.data = { ...data, source: { part: '' } };
  return table;
}

function headings({ definition }: Form): RootContent[] {
  return definition.sections.map(({ title }): Heading => {
    const children: Heading['children'] = [{ type: 'text', value: title }];
    return { type: 'heading', depth: 2, children, data: { source: { part: '' } } };
  });
}
