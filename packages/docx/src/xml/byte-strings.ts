import type { Utf8 } from './utf8.js';

const size = 2048;
const probes = 8;
const longest = 32;

/**
 * Remembers the strings that short runs of UTF-8 stand for, as the same few names and values come
 * by again and again. It holds a bounded number of them and then takes no new ones.
 */
export class ByteStrings {
  readonly #values: Array<string | undefined> = new Array<string | undefined>(size);
  readonly #starts = new Int32Array(size);
  readonly #lengths = new Uint8Array(size);
  readonly #pool = new Uint8Array(size * 8);
  #used = 0;

  /** Find the string that bytes stand for. */
  get(bytes: Uint8Array, start: number, end: number, utf8: Utf8): string {
    const length = end - start;
    if (length > longest) return utf8.decode(bytes, start, end);
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
    const first = hash ^ (hash >>> 13);
    for (let probe = 0; probe < probes; probe++) {
      const slot = (first + probe) & (size - 1);
      const value = this.#values[slot];
      if (value === undefined) return this.#add(slot, bytes, start, end, utf8);
      if (this.#lengths[slot] === length && this.#same(this.#starts[slot]!, bytes, start, end)) {
        return value;
      }
    }
    return utf8.decode(bytes, start, end);
  }

  #same(from: number, bytes: Uint8Array, start: number, end: number): boolean {
    const pool = this.#pool;
    for (let at = start; at < end; at++) {
      if (pool[from + at - start] !== bytes[at]) return false;
    }
    return true;
  }

  #add(slot: number, bytes: Uint8Array, start: number, end: number, utf8: Utf8): string {
    const value = utf8.decode(bytes, start, end);
    // Bytes that are no UTF-8 are to be told of each time.
    if (this.#used + end - start <= this.#pool.length && !value.includes('\uFFFD')) {
      for (let at = start; at < end; at++) this.#pool[this.#used + at - start] = bytes[at]!;
      this.#starts[slot] = this.#used;
      this.#lengths[slot] = end - start;
      this.#values[slot] = value;
      this.#used += end - start;
    }
    return value;
  }
}
