import type { Form, Leaf } from '@gouji/forms';
import type { LayoutCell } from '../make/layout.js';
import { type Draft, printedCells } from './draft.js';

/** A printed value cell with its place in the form. */
export interface FoundCell {
  leaf: Leaf;
  cell: LayoutCell;
  /** The value that is still printed as it is. */
  value: number;
}

/** The value cells that are printed as their plain number and whose leaf is wanted. */
export function plainCells(
  draft: Draft,
  wanted: (leaf: Leaf) => boolean = () => true,
): FoundCell[] {
  const printed = printedCells(draft);
  return draft.form.leaves.flatMap((leaf) => {
    const cell = printed.get(leaf.path);
    const value = draft.truth.get(leaf.path)?.value ?? null;
    if (!cell || typeof value !== 'number' || cell.text !== String(value) || !wanted(leaf))
      return [];
    return [{ leaf, cell, value }];
  });
}

/** The cells of a kind in every table, as objects that may be changed. */
export function cellsOfKind({ sheet }: Draft, kind: LayoutCell['kind']): LayoutCell[] {
  const tables = sheet.sections.flatMap((section) => section.tables);
  return tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell.kind === kind);
}

/**
 * The labels that the form words, as objects that may be changed. A name that only the document
 * gives is whatever the document prints: worded otherwise, it is another name.
 */
export function wordedLabels(draft: Draft): LayoutCell[] {
  const names = new Set(draft.form.tables.flatMap(openNames));
  const rows = cellsOfKind(draft, 'row').filter(({ text }) => !names.has(text));
  return [...cellsOfKind(draft, 'header'), ...rows];
}

type Label = Form['tables'][number]['blocks'][number]['rowTree'][number];

function openNames({ blocks }: Form['tables'][number]): string[] {
  const namesIn = ({ open, label, children }: Label): string[] => {
    return [...(open === undefined ? [] : [label]), ...children.flatMap(namesIn)];
  };
  return blocks.flatMap(({ rowTree }) => rowTree.flatMap(namesIn));
}

/** A share of a list, at least one of it. */
export function someOf<T>(list: T[], { random }: Draft, share: number): T[] {
  const some = list.filter(() => random.chance(share));
  return some.length > 0 || list.length === 0 ? some : [random.pick(list)];
}
