import { expect, test } from 'vitest';
import { docxOfBody } from '../test/zip-docx.js';
import { fromDocx } from './from-docx.js';

test('of a great many problems of one kind the first are listed and the others counted', () => {
  const { problems } = fromDocx(docxOfBody('<w:altChunk/>'.repeat(1000))).data!;
  expect(problems).toHaveLength(201);
  expect(problems!.at(-1)).toMatchObject({ rule: 'unread-content', severity: 'warning' });
  expect(problems!.at(-1)!.message.en).toContain('(800)');
  expect(problems!.at(-1)!.message.zh).toContain('800');
});
