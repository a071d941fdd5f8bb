import { expect, test } from 'vitest';
import type { Alignment } from './align-labels.js';
import type { RowEvidence } from './gather-rows.js';
import { headersOver } from './headers-over.js';
import type { Item } from './items.js';
import type { Term } from './vocabulary.js';

const item = (index: number, line: object) => ({ index, line }) as Item;
const stream = { kind: 'stream' };
const term = (kind: Term['kind'], block: object) => ({ kind, block }) as Term;
const row = (label: Item, block: object) => {
  return { block, labelItems: [label], values: [] } as unknown as RowEvidence;
};

test('only the column labels between the title of its block and a row stand over it', () => {
  const [first, second] = [{}, {}];
  const headers = [1, 2, 5, 6].map((index) => item(index, stream));
  const alignment = {
    headers: new Map(headers.map((each) => [each, term('column', first)])),
    anchors: [{ term: term('title', second), items: [item(4, stream)], fit: 1 }],
  } as unknown as Alignment;
  const over = headersOver(headers, alignment);
  const indexOf = ({ index }: Item) => index;
  expect(over(row(item(3, stream), first)).items.map(indexOf)).toEqual([1, 2]);
  expect(over(row(item(7, stream), second)).items.map(indexOf)).toEqual([5, 6]);
  expect(over(row(item(8, stream), second))).toBe(over(row(item(9, stream), second)));
});

test('labels of another grid stand over no row of this one', () => {
  const block = {};
  const [own, other] = [
    { kind: 'grid', node: {} },
    { kind: 'grid', node: {} },
  ];
  const headers = [item(1, other), item(2, own)];
  const alignment = {
    headers: new Map(headers.map((each) => [each, term('column', block)])),
    anchors: [],
  } as unknown as Alignment;
  const { items } = headersOver(headers, alignment)(row(item(3, own), block));
  expect(items).toEqual([headers[1]]);
});
