import { byteClasses, nameEnd } from './byte-classes.js';
import type { KnownElement } from './known-elements.js';
import type { Utf8 } from './utf8.js';

/** The name of an element as written, prefix and all. */
export interface XmlName {
  /** A small number of its own; -1 where there are more names than any document has. */
  readonly id: number;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The name that the next start tag had last time. */
  next: XmlName | undefined;
  /** The element of this name that came last, as far as such are remembered. */
  last: KnownElement | undefined;
}

const most = 512;
const slots = 1024;
const probes = 16;

/**
 * Knows the names of elements by their bytes. Documents use few, and one after the other in much
 * the same order, so that the next name is guessed before it is looked up.
 */
export class XmlNames {
  readonly #slots = new Array<XmlName | undefined>(slots);
  #count = 0;
  #last: XmlName = {
    id: -1,
    text: '',
    bytes: new Uint8Array(),
    next: undefined,
    last: undefined,
  };

  /** Find the name that begins here, if it is the one that is expected; undefined if not. */
  guess(bytes: Uint8Array, start: number): XmlName | undefined {
    const name = this.#last.next;
    if (!name || !startsWithName(bytes, start, name)) return undefined;
    const after = start + name.bytes.length;
    if (after >= bytes.length || (byteClasses[bytes[after]!]! & nameEnd) === 0) return undefined;
    this.#last = name;
    return name;
  }

  /**
   * Find the name that bytes stand for.
   *
   * @param hash of the bytes; equal names have equal ones
   */
  get(bytes: Uint8Array, start: number, end: number, hash: number, utf8: Utf8): XmlName {
    const name = this.#find(bytes, start, end, hash, utf8);
    this.#last.next = name;
    this.#last = name;
    return name;
  }

  #find(bytes: Uint8Array, start: number, end: number, hash: number, utf8: Utf8): XmlName {
    const first = hash ^ (hash >>> 12);
    for (let probe = 0; probe < probes; probe++) {
      const slot = (first + probe) & (slots - 1);
      const known = this.#slots[slot];
      if (!known) {
        const name = this.#make(bytes, start, end, utf8);
        if (name.id >= 0) this.#slots[slot] = name;
        return name;
      }
      if (known.bytes.length === end - start && startsWithName(bytes, start, known)) return known;
    }
    return this.#make(bytes, start, end, utf8);
  }

  #make(bytes: Uint8Array, start: number, end: number, utf8: Utf8): XmlName {
    const id = this.#count < most ? this.#count++ : -1;
    const text = utf8.decode(bytes, start, end);
    return { id, text, bytes: bytes.slice(start, end), next: undefined, last: undefined };
  }
}

/** Tell whether the bytes begin with a name; what follows it is for the caller to see. */
export function startsWithName(bytes: Uint8Array, start: number, name: XmlName): boolean {
  const own = name.bytes;
  for (let at = 0; at < own.length; at++) {
    if (bytes[start + at] !== own[at]) return false;
  }
  return true;
}
