import { expect, test } from 'vitest';
import { body, head, readGarden } from '../../test/garden.js';
import { findings, lines, paragraph, rows } from '../../test/library.js';

/** The rows as lines of text, of which one is printed in another way. */
function printed(own: string[], numbers = '0 0 1 0 1') {
  return body.flatMap(({ labels, values }) => {
    const cells = labels.at(-1) === '2.因虫害蔓延枯死' ? [...own, numbers] : [];
    return cells.length > 0
      ? cells
      : [...labels.slice(0, -1), `${labels.at(-1)} ${values.join(' ')}`];
  });
}

function read(own: string[], numbers?: string) {
  return readGarden(lines(...head), ...printed(own, numbers).map(paragraph));
}

const pests = 'seedlings.use.lost.pests';

test('a row whose label is woven into words of no label is told by its place and characters', () => {
  const report = read(['(含补植的苗木)2.因虫', '害蔓延的枯死 说明'], '0 0 1 0 1');
  expect(report.values[`${pests}.body.company`]).toBe(1);
  expect(findings(report)).not.toContain(`missing-row ${pests}`);
});

test('a row of a grid whose short label has a character misread is told by its place', () => {
  const rowsOf = (label: string) =>
    body.map(({ labels, values }) => {
      const own = labels.at(-1) === '(一)分送栽种' ? label : labels.at(-1);
      return [own, '', ...values].join(' | ');
    });
  const readRows = (label: string) => readGarden(lines(...head), rows(...rowsOf(label)));
  expect(readRows('(一)分送裁种').values['seedlings.use.given.total']).toBe(17);
  expect(readRows('(一)寄存裁枝').values['seedlings.use.given.total']).toBeNull();
});

test('a row of other words at the place of one that is missing stays an unknown row', () => {
  const report = read(['2.因冰雹打击枯死']);
  expect(report.values[`${pests}.body.company`]).toBeNull();
  expect(findings(report)).toContain('unknown-row seedlings');
});

test('readings of characters that a page broke over lines are no piece of a label', () => {
  const report = read(['2.因蟲害(hà', 'i)蔓延枯死(sǐ', ')']);
  expect(report.values[`${pests}.body.company`]).toBe(1);
  expect(report.extra).toEqual([]);
});

test('a row beside which stands but the rest of the label before it has lost its own', () => {
  const lost = (label: string) => (label.startsWith('2.') ? ['枯死 0 0 1 0 1'] : undefined);
  const texts = body.flatMap(({ labels, values }) => {
    const label = labels.at(-1)!;
    const printed = label.startsWith('1.') ? '(三)未能成活 1.因长期干旱' : label;
    const groups = label.startsWith('1.') ? [] : labels.slice(0, -1);
    return lost(label) ?? [...groups, `${printed} ${values.join(' ')}`];
  });
  const report = readGarden(lines(...head), ...texts.map(paragraph));
  expect(report.values).toMatchObject({
    'seedlings.use.lost.drought.total': 6,
    [`${pests}.body.company`]: 1,
  });
});

test('a label that a line before its numbers ends is of the row behind it', () => {
  const report = read(['、k2.因虫害蔓延枯死', '度)']);
  expect(report.values[`${pests}.body.company`]).toBe(1);
  expect(read(['、k2.因冰雹打击枯死', '度)']).values[`${pests}.body.company`]).toBeNull();
});
