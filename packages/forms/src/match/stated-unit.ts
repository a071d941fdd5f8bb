import { findMoneyUnit } from '../coerce/money.js';
import type { Leaf } from '../form/expand.js';
import { plain } from '../text/plain.js';
import type { Alignment } from './align-labels.js';
import type { RowEvidence } from './gather-rows.js';

/** Tell the unit of money that is stated for a cell: by its row, column label, block title or table note. */
export function statedUnit(
  { block, column }: Pick<Leaf, 'block' | 'column'>,
  { unit, labelItems, head }: Pick<RowEvidence, 'unit' | 'labelItems' | 'head'>,
  { headers, anchors }: Pick<Alignment, 'headers' | 'anchors'>,
  notes: string[],
): string | undefined {
  const label = block.columns[column]!;
  const over = [...headers].filter(([, term]) => term.label === label);
  const titles = anchors.filter(({ term }) => term.kind === 'title' && term.block === block);
  // A label may be broken within its unit.
  const rowLabel = labelItems.map((item) => item.text.trim()).join('');
  const texts = [
    // What is left on its line of a unit that breaks after 万 is not the smaller unit.
    unit ? (/[十百千万亿]+$/u.exec(rowLabel)?.[0] ?? '') + unit.text.trim() : '',
    ...[rowLabel, ...labelItems.map(({ text }) => text)].map(apart),
    head?.wordings[head.columns.indexOf(column)] ?? '',
    over.map(([item]) => item.text.trim()).join(''),
    ...titles.flatMap(({ items }) => items.map((item) => item.text)),
    ...notes,
  ];
  return texts
    .filter((text) => !isEnd(text))
    .map(findMoneyUnit)
    .find((unit) => unit !== undefined);
}

/** The units of a label that are no piece of its words: a page may weave those of a column into them. */
function apart(label: string): string {
  if (isEnd(label)) return '';
  const text = plain(label).replace(/\s+/gu, '');
  return (
    text.match(/(?:^|[^\p{sc=Han}]|单位)[百千万亿]*元(?!\p{sc=Han})|[百千万亿]*元$/gu)?.join(' ') ??
    ''
  );
}

/** What closes a bracket of the line before may be the end of a larger unit. */
function isEnd(text: string): boolean {
  return /^[^(（]*[)）]/u.test(text);
}
