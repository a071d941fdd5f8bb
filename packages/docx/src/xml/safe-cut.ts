/**
 * Find where text that goes on in the next piece can be cut: not within a character, a reference or
 * a line end.
 */
export function safeCut(bytes: Uint8Array, start: number, end: number): number {
  let cut = end;
  while (cut > start && (bytes[cut - 1]! & 0xc0) === 0x80) cut--;
  if (cut > start && bytes[cut - 1]! >= 0xc0) cut--;
  const reference = bytes.lastIndexOf(0x26, cut - 1);
  if (reference > start && cut - reference < 16) cut = reference;
  if (cut > start && bytes[cut - 1] === 0x0d) cut--;
  return cut > start ? cut : end;
}
