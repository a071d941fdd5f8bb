/** Eight tables, so that eight bytes are taken at a time. */
const tables = Array.from({ length: 8 }, () => new Int32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  tables[0]![byte] = value;
}
for (let level = 1; level < 8; level++) {
  for (let byte = 0; byte < 256; byte++) {
    const value = tables[level - 1]![byte]!;
    tables[level]![byte] = (value >>> 8) ^ tables[0]![value & 0xff]!;
  }
}
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/**
 * Go on with the checksum of a zip (APPNOTE 4.4.7).
 *
 * @param sum that of the bytes before, 0 at the start
 */
export function crc32(bytes: Uint8Array, sum = 0): number {
  const { length } = bytes;
  let crc = ~sum;
  let at = 0;
  for (; at + 8 <= length; at += 8) {
    const b = bytes;
    crc ^= b[at]! | (b[at + 1]! << 8) | (b[at + 2]! << 16) | (b[at + 3]! << 24);
    crc =
      t7[crc & 0xff]! ^
      t6[(crc >>> 8) & 0xff]! ^
      t5[(crc >>> 16) & 0xff]! ^
      t4[crc >>> 24]! ^
      t3[b[at + 4]!]! ^
      t2[b[at + 5]!]! ^
      t1[b[at + 6]!]! ^
      t0[b[at + 7]!]!;
  }
  for (; at < length; at++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
}
