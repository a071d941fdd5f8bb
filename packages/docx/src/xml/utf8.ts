/** Decodes UTF-8; bytes that are none become U+FFFD and are told of. */
export class Utf8 {
  readonly #strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #lenient = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(readonly bad: () => void) {}

  decode(bytes: Uint8Array, start: number, end: number): string {
    const piece = bytes.subarray(start, end);
    try {
      return this.#strict.decode(piece);
    } catch {
      this.bad();
      return this.#lenient.decode(piece);
    }
  }
}
