import { expect, test } from 'vitest';
import { body, head, readGarden, seedlings, seedlingsOf } from '../../test/garden.js';
import { findings, rows } from '../../test/library.js';

/** The rows, of which the one that begins with a label is printed in other pieces. */
function read(first: string, pieces: string[]) {
  const cells = body.flatMap(({ labels, values }) => {
    const own = labels.at(-1)!.startsWith(first) ? pieces : labels;
    return [...own, values.join('|')];
  });
  return readGarden(rows(...head, ...cells));
}

test('another wording behind the number of the row is told beside a piece of its group', () => {
  const report = read('3.', ['活3.移栽受损', '枯死']);
  expect(seedlingsOf(report)).toEqual(seedlings);
  expect(findings(report)).toEqual([]);
});

test('a note behind the label does not hide it from beside a piece of its group', () => {
  const report = read('2.', ['、2.因虫害蔓延枯死（单位：株）']);
  expect(seedlingsOf(report)).toEqual(seedlings);
  expect(findings(report)).toEqual([]);
});
