import type { CellStream, DataTable } from '@gouji/tree';
import type { Form, FormTableModel, Label } from '../form/expand.js';
import { flatten } from '../match/lines.js';
import { fold } from '../text/fold.js';

/** So many labels of a table may stand in another one by chance. */
const chance = 1;

/** Tell whether a table prints labels of a table of the form, so that it may be read as that. */
export function printsLabels(table: DataTable | CellStream, form: Form): boolean {
  const cells = flatten({ type: 'root', children: [table] }).flatMap((line) => line.cells);
  const texts = new Set(cells.map(({ text }) => fold(text)));
  texts.delete('');
  return form.tables.some((own) => {
    const labels = labelsOf(own);
    const least = isNamedByOne(own) ? chance : chance + 1;
    return [...texts].filter((text) => labels.has(text)).length >= least;
  });
}

/** Rows that the document names under one column print no other label than its head. */
function isNamedByOne({ blocks }: FormTableModel): boolean {
  return blocks.every(({ rowTree, columnTree }) => {
    return columnTree.length <= 1 && rowTree.every(({ open }) => open !== undefined);
  });
}

const known = new WeakMap<FormTableModel, Set<string>>();

function labelsOf(table: FormTableModel): Set<string> {
  const labels = known.get(table) ?? new Set(table.blocks.flatMap(wordingsOf).map(fold));
  known.set(table, labels);
  return labels;
}

function wordingsOf({ rowTree, columnTree }: FormTableModel['blocks'][0]): string[] {
  return [...rowTree, ...columnTree].flatMap(wordingsBelow);
}

function wordingsBelow({ label, aliases, children }: Label): string[] {
  return [label, ...aliases, ...children.flatMap(wordingsBelow)];
}
