/** Find a run of bytes, or -1. */
export function indexOf(bytes: Uint8Array, run: ArrayLike<number>, from = 0): number {
  const first = run[0]!;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < run.length && bytes[at + length] === run[length]) length++;
    if (length === run.length) return at;
  }
  return -1;
}
