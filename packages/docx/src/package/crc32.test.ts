import { crc32 as peer } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from './crc32.js';

const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * index * 31) >> 3);

test('the checksum is that of zlib, whatever the pieces', () => {
  for (const length of [0, 1, 7, 8, 9, 63, 64, 3000]) {
    const part = bytes.subarray(0, length);
    expect(crc32(part)).toBe(peer(part));
    const cut = length >> 1;
    expect(crc32(part.subarray(cut), crc32(part.subarray(0, cut)))).toBe(peer(part));
  }
});
