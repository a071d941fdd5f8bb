import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { arrangeZip } from './arrange-zip.js';

const files = {
  'word/b.xml': strToU8('b'.repeat(1000)),
  'a/空.xml': strToU8('一'),
  '[Content_Types].xml': strToU8('<Types/>'),
  empty: new Uint8Array(),
};

test('entries come out in the order of their names, with what they held', () => {
  const out = unzipSync(arrangeZip(zipSync(files)));
  expect(Object.keys(out)).toEqual(['[Content_Types].xml', 'a/空.xml', 'empty', 'word/b.xml']);
  expect(out).toEqual(files);
});

test('neither the order nor the date of what came in matters', () => {
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  const one = arrangeZip(zipSync(files, { mtime: new Date(2001, 1, 1) }));
  const other = arrangeZip(zipSync(reversed, { mtime: new Date(2020, 5, 5) }));
  expect(Buffer.compare(one, other)).toBe(0);
});
