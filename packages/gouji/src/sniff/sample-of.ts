const size = 1 << 18;

/** Bytes that are whole characters in UTF-8 and GB18030 wherever they stand: LF, space, `<`, `>`. */
const safe = [0x0a, 0x20, 0x3c, 0x3e];

/** Take the start of a long text, cut where no character is cut; UTF-16 is left whole. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= size) return bytes;
  const sample = bytes.subarray(0, size);
  const utf16 = sample.includes(0) || (sample[0]! ^ sample[1]!) === 1;
  const cut = Math.max(...safe.map((byte) => sample.lastIndexOf(byte)));
  return utf16 || cut <= 0 ? bytes : sample.subarray(0, cut);
}
