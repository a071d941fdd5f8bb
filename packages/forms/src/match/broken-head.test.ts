import { expect, test } from 'vitest';
import { isOfPieces } from './broken-head.js';

type Arguments = Parameters<typeof isOfPieces>;

const day = { label: 'Day trips', optional: false };
const night = { label: 'Night trips', optional: true };
const evidence = { block: { columns: [day, night] } } as unknown as Arguments[1];

function isDoubtful(...labels: Array<[folded: string, of: object]>): boolean {
  const items = labels.map(([folded]) => ({ folded, bare: folded.split('(')[0] }));
  const terms = labels.map(([, label]) => ({ label, wordings: [label === day ? 'day' : 'night'] }));
  return isOfPieces(
    [0, 1],
    evidence,
    items as unknown as Arguments[2],
    terms as unknown as Arguments[3],
  );
}

test('a column that need not be there is in doubt where a part of its label names it', () => {
  expect(isDoubtful(['day', day], ['ght', night])).toBe(true);
  expect(isDoubtful(['day', day], ['flight', night])).toBe(true);
});

test('its whole label names it, misread or with a note', () => {
  expect(isDoubtful(['day', day], ['night', night])).toBe(false);
  expect(isDoubtful(['day', day], ['nlght', night])).toBe(false);
  expect(isDoubtful(['day', day], ['night(counted once)', night])).toBe(false);
});

test('a part of the label of a column that must be there casts no doubt', () => {
  expect(isDoubtful(['da', day], ['night', night])).toBe(false);
});
