import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { joinBytes } from '../join-bytes.js';
import { Inflater } from './inflater.js';

const encoder = new TextEncoder();
const random = randomBytes(100_000);
const inputs: Array<[string, Uint8Array]> = [
  ['nothing', new Uint8Array()],
  ['one byte', new Uint8Array([7])],
  ['text', encoder.encode('主动公开政府信息'.repeat(3))],
  [
    'markup of long repeats',
    encoder.encode('<w:p><w:r><w:t>云溪县</w:t></w:r></w:p>'.repeat(9999)),
  ],
  ['one byte a million times', new Uint8Array(1_000_000).fill(32)],
  ['bytes without any order', random],
  ['both', joinBytes([random, encoder.encode('青禾镇'.repeat(20_000)), random])],
];

test.each(inputs)('%s comes back, at every level and whatever size it claims', (_, bytes) => {
  for (const level of [0, 1, 6, 9] as const) {
    const deflated = deflateSync(bytes, { level });
    for (const size of [1, 4096, 1_000_000]) {
      expect(Buffer.compare(inflated(deflated, size), bytes)).toBe(0);
    }
  }
});

test('a file that claims to be small is inflated all the same, in bounded pieces', () => {
  const inflater = new Inflater(deflateSync(new Uint8Array(3_000_000)), 10);
  let total = 0;
  let largest = 0;
  for (let piece = inflater.next(); piece; piece = inflater.next()) {
    total += piece.length;
    largest = Math.max(largest, piece.length);
  }
  expect(total).toBe(3_000_000);
  expect(largest).toBeLessThan(200_000);
});

test('data that breaks off anywhere is an error', () => {
  const deflated = deflateSync(encoder.encode('云溪县2023年政府信息公开工作年度报告'.repeat(20)));
  for (let length = 0; length < deflated.length; length++) {
    expect(() => inflated(deflated.subarray(0, length), 4096)).toThrow();
  }
});

test('no damage makes it hang, crash or write without end', () => {
  const deflated = deflateSync(encoder.encode('政府信息公开'.repeat(300)));
  for (let at = 0; at < deflated.length; at++) {
    for (const bit of [1, 4, 128]) {
      const damaged = deflated.slice();
      damaged[at]! ^= bit;
      try {
        expect(inflated(damaged, 4096).length).toBeLessThan(1_000_000);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }
  }
});

function inflated(deflated: Uint8Array, expected: number): Uint8Array {
  const inflater = new Inflater(deflated, expected);
  const pieces: Uint8Array[] = [];
  for (let piece = inflater.next(); piece; piece = inflater.next()) pieces.push(piece.slice());
  return joinBytes(pieces);
}

/** A fixed sequence without order (a linear congruential generator). */
function randomBytes(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}
