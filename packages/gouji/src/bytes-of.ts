/** Give the bytes of an input; a string stands for its UTF-8. */
export function bytesOf(input: Uint8Array | string): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input;
}
