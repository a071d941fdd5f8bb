import { fromText } from '@gouji/text';
import { textOf } from '@gouji/tree';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { fixtures } from './support/fixtures.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';

/** What reports are made of: words, numbers, brackets, bars, tabs, page marks, odd characters. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('一、', '(一)', '1.', '①', '第一章', '总计', '行政许可', '。', ','),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('0', '000', '12', '9623(增)', '1.5万元', '-', '/', '２３'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('|', ' | ', '||', '\t', '\n', '\n\n', '\r\n', ' ', '\u3000'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('- 5 -', '**', '# ', '<td>', '&nbsp;', '\u00a0', '\ufeff', '⼗'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const document = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

test('the characters of the tree are the characters of the source', () => {
  fc.assert(
    fc.property(document, (source) => {
      expectAllText(fromText(source), source);
    }),
    { numRuns: 500 },
  );
});

test('every node has a place inside the source, and children lie inside their parents', () => {
  fc.assert(
    fc.property(document, (source) => {
      checkPlaces(fromText(source), source);
    }),
    { numRuns: 200 },
  );
});

test.each(fixtures.filter(({ file }) => file.endsWith('.txt')))(
  '$name: no character is lost',
  ({ bytes }) => {
    expectAllText(fromText(bytes), new TextDecoder().decode(bytes));
  },
);

describeSamples('the seeds as text', 'seeds', () => {
  test.each(listSamples('seeds', /\.txt$/))('%s: no character is lost', (name) => {
    const bytes = readSample(name);
    expectAllText(fromText(bytes), new TextDecoder().decode(bytes));
  });
});

/**
 * Expect each character of the source once in the tree, the body in the order of the source; page
 * marks and navigation stand apart from it.
 */
function expectAllText(tree: Root, source: string): void {
  const body = tree.children.filter((node) => node.type !== 'pageFurniture');
  const furniture = tree.children.filter((node) => node.type === 'pageFurniture');
  const rest = withoutInOrder(kept(source), kept(body.map(textOf).join('')));
  expect([...rest].sort().join('')).toBe([...kept(furniture.map(textOf).join(''))].sort().join(''));
}

/** Take the characters of a part out of a text in order, and hand back what is left. */
function withoutInOrder(text: string, part: string): string {
  let at = 0;
  let left = '';
  for (const unit of text) {
    if (part.startsWith(unit, at)) at += unit.length;
    else left += unit;
  }
  expect(part.slice(at), 'text that the source does not have, or not here').toBe('');
  return left;
}

/** Leave out white space and the bars that part cells. */
function kept(text: string): string {
  return text.replace(/[\s\ufeff|｜]/gu, '');
}

function checkPlaces(node: Nodes, source: string, from = 0, to = source.length): void {
  const start = node.position?.start.offset ?? Number.NaN;
  const end = node.position?.end.offset ?? Number.NaN;
  expect(start, `${node.type} starts`).toBeGreaterThanOrEqual(from);
  expect(end, `${node.type} ends`).toBeGreaterThanOrEqual(start);
  expect(end, `${node.type} ends`).toBeLessThanOrEqual(to);
  if ('children' in node) {
    for (const child of node.children) checkPlaces(child, source, start, end);
  }
}
