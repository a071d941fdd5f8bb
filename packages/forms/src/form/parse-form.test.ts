import { readFileSync } from 'node:fs';
import { GoujiError } from '@gouji/tree';
import { expect, test } from 'vitest';
import { libraryForm } from '../../test/library.js';
import { loadForm, parseForm } from './parse-form.js';

const source = readFileSync(new URL('../../test/library-form.yaml', import.meta.url), 'utf8');

function refusal(text: string): string {
  try {
    parseForm(text, 'mine.yaml');
  } catch (error) {
    if (error instanceof GoujiError) return error.message;
    throw error;
  }
  throw new Error('expected a refusal');
}

test('a form file becomes a form with every path in printed order', () => {
  expect(libraryForm.leaves.map(({ path }) => path).slice(0, 4)).toEqual([
    'stock.novels.owned',
    'stock.novels.lent',
    'stock.novels.total',
    'stock.atlases.owned',
  ]);
  expect(libraryForm.leaves).toHaveLength(5 * 3 + 3 + 1 + 3);
});

test('an unknown key is told with file, line and column', () => {
  const text = source.replace('    section: loans', '    sektion: loans');
  const line = text.split('\n').findIndex((each) => each.includes('id: visits')) + 1;
  expect(refusal(text)).toMatch(new RegExp(`^mine\\.yaml:${line + 1}:5: .*did you mean .section.`));
});

test('broken YAML is told with line and column', () => {
  expect(refusal('id: [')).toMatch(/^mine\.yaml:\d+:\d+: /);
});

test('what the schema cannot see is refused too', () => {
  expect(refusal(source.replace('id: atlases', 'id: novels'))).toContain(
    'Unexpected second `id: novels`',
  );
  expect(refusal(source.replace('section: loans', 'section: nowhere'))).toContain(
    'Unexpected section `nowhere`',
  );
  expect(refusal(source.replace('[[stock.novels.total]]', '[[stock.novels.none]]'))).toContain(
    'Unexpected cell `stock.novels.none`; did you mean',
  );
});

test('data that is no form is refused', () => {
  expect(() => loadForm({ id: 'x' })).toThrow(GoujiError);
});
