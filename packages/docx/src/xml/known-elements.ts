import type { XmlName } from './xml-names.js';

/** A whole element that has been read: its bytes from behind its name on, and what it came to. */
export interface KnownElement {
  readonly start: number;
  readonly length: number;
  meaning: unknown;
  /** The elements of this name that came after it, the last one first. */
  next: KnownElement | undefined;
  other: KnownElement | undefined;
}

const room = 32 * 1024;
const slots = 512;
const probes = 8;
const longest = 2048;

/**
 * Remembers whole elements by their bytes: properties of runs, paragraphs and cells are the same few
 * over and over, so that the next one is guessed and only compared. It holds a bounded number of
 * them and then takes no new ones.
 */
export class KnownElements {
  readonly #pool = new Uint8Array(room);
  readonly #view = new DataView(this.#pool.buffer);
  readonly #slots = new Array<KnownElement | undefined>(slots);
  #used = 0;

  /** Find the element that goes on here behind its name, if it is one of those expected. */
  guess(name: XmlName, bytes: DataView, start: number): KnownElement | undefined {
    const { last } = name;
    if (!last) return undefined;
    const { next, other } = last;
    if (next && this.#is(next, bytes, start)) return next;
    if (other && this.#is(other, bytes, start)) return other;
    return last !== next && last !== other && this.#is(last, bytes, start) ? last : undefined;
  }

  /** Take note that an element came, so that the next ones can be guessed. */
  pass(name: XmlName, element: KnownElement): void {
    const { last } = name;
    name.last = element;
    if (!last || last.next === element) return;
    last.other = last.next;
    last.next = element;
  }

  /** Remember an element that was read. */
  add(name: XmlName, bytes: Uint8Array, start: number, end: number, meaning: unknown): void {
    const length = end - start;
    if (length < 4 || length > longest) return;
    const view = viewOf(bytes);
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
    const first = hash ^ (hash >>> 12);
    for (let probe = 0; probe < probes; probe++) {
      const slot = (first + probe) & (slots - 1);
      let element = this.#slots[slot];
      if (!element) {
        if (this.#used + length > room) return;
        this.#pool.set(bytes.subarray(start, end), this.#used);
        element = { start: this.#used, length, meaning, next: undefined, other: undefined };
        this.#used += length;
        this.#slots[slot] = element;
      } else if (element.length !== length || !this.#is(element, view, start)) {
        continue;
      }
      element.meaning = meaning;
      this.pass(name, element);
      return;
    }
  }

  /** Compare four bytes at a time, the last ones perhaps twice. */
  #is({ start: from, length }: KnownElement, bytes: DataView, start: number): boolean {
    const last = length - 4;
    if (start + length > bytes.byteLength) return false;
    const pool = this.#view;
    for (let at = 0; at < last; at += 4) {
      if (pool.getInt32(from + at, true) !== bytes.getInt32(start + at, true)) return false;
    }
    return pool.getInt32(from + last, true) === bytes.getInt32(start + last, true);
  }
}

/** See bytes in a way that gives several at once. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
