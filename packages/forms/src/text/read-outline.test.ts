import { expect, test } from 'vitest';
import { outlineFit, readOutline } from './read-outline.js';

test('the number of an outline is read step by step', () => {
  expect(readOutline('II.B.(1). Berths -- open')).toEqual({
    steps: ['II', 'B', '1'],
    printed: 'II.B.(1). ',
    rest: 'Berths -- open',
  });
  expect(readOutline('Section IV. Berths')?.steps).toEqual(['IV']);
  expect(readOutline('(3) "Other" berths')?.steps).toEqual(['3']);
  expect(readOutline('C. -- Berths')?.rest).toBe('Berths');
  expect(readOutline('III.3 Berths')?.steps).toEqual(['III', '3']);
  expect(readOutline('V Berths')).toMatchObject({ steps: ['V'], rest: 'Berths' });
  expect(readOutline('II.B.（1）．Berths')).toMatchObject({
    steps: ['II', 'B', '1'],
    rest: 'Berths',
  });
  expect(readOutline('Berths in all')).toBeUndefined();
  expect(readOutline('A berth of 3 m')).toBeUndefined();
});

test('a number answers to another wholly, or by its last steps', () => {
  expect(outlineFit(['II', 'B'], ['II', 'B'])).toBe('whole');
  expect(outlineFit(['B'], ['II', 'B'])).toBe('part');
  expect(outlineFit(['II'], ['II', 'B'])).toBe('none');
  expect(outlineFit(['I', 'II', 'B'], ['II', 'B'])).toBe('none');
});
