import { blank, byteClasses, control, less, nameEnd, space, special } from './byte-classes.js';
import type { ByteStrings } from './byte-strings.js';
import { resolveText, type TextFaults } from './resolve-text.js';
import type { Utf8 } from './utf8.js';

/** Fields of an attribute: where its name and value stand, and the classes of the value's bytes. */
const fields = 5;

/** The attributes of the start tag at hand; its bytes are looked into only when someone asks. */
export class XmlAttributes {
  #bytes: Uint8Array = new Uint8Array();
  #end = 0;
  /** How many have been found so far; the next one begins at `#next`. */
  #count = 0;
  #next = 0;
  #at = new Int32Array(fields * 32);

  constructor(
    readonly strings: ByteStrings,
    readonly utf8: Utf8,
    readonly faults: TextFaults,
  ) {}

  /** Stand at the tag whose attributes are within these bytes. */
  reset(bytes: Uint8Array, start: number, end: number): void {
    this.#bytes = bytes;
    this.#next = start;
    this.#end = end;
    this.#count = 0;
  }

  get count(): number {
    while (this.#findNext());
    return this.#count;
  }

  /** The value of an attribute by its name as written; undefined when there is none. */
  get(name: string): string | undefined {
    for (let n = 0; n < this.#count || this.#findNext(); n++) {
      const start = this.#at[n * fields]!;
      const end = this.#at[n * fields + 1]!;
      if (end - start === name.length && this.#is(start, name)) return this.value(n);
    }
    return undefined;
  }

  /** The name of the n-th attribute. */
  name(n: number): string {
    return this.strings.get(
      this.#bytes,
      this.#at[n * fields]!,
      this.#at[n * fields + 1]!,
      this.utf8,
    );
  }

  /** The value of the n-th attribute, normalised (XML 1.0, 3.3.3). */
  value(n: number): string {
    const start = this.#at[n * fields + 2]!;
    const end = this.#at[n * fields + 3]!;
    const classes = this.#at[n * fields + 4]!;
    const plain = (classes & (special | blank | control)) === 0;
    if (plain) return start === end ? '' : this.strings.get(this.#bytes, start, end, this.utf8);
    const raw = this.utf8.decode(this.#bytes, start, end);
    return resolveText(raw.replace(/\r\n|[\t\r\n]/g, ' '), this.faults);
  }

  #is(start: number, name: string): boolean {
    const bytes = this.#bytes;
    for (let at = 0; at < name.length; at++) {
      if (bytes[start + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  /** @returns whether there is one more */
  #findNext(): boolean {
    const bytes = this.#bytes;
    const end = this.#end;
    const known = this.#count;
    let at = this.#next;
    while (at < end && this.#count === known) {
      if (byteClasses[bytes[at]!]! & space) at++;
      else at = this.#attribute(bytes, at, end);
    }
    this.#next = at;
    return this.#count > known;
  }

  /** @returns where it ends */
  #attribute(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && (byteClasses[bytes[at]!]! & nameEnd) === 0) at++;
    const afterName = at;
    while (at < end && byteClasses[bytes[at]!]! & space) at++;
    if (bytes[at] !== 0x3d) {
      this.faults.fault('attribute without a value');
      return at === start ? at + 1 : at;
    }
    at++;
    while (at < end && byteClasses[bytes[at]!]! & space) at++;
    const quote = bytes[at]!;
    const quoted = quote === 0x22 || quote === 0x27;
    const from = quoted ? at + 1 : at;
    let classes = 0;
    for (at = from; at < end; at++) {
      const byte = bytes[at]!;
      if (quoted ? byte === quote : byteClasses[byte]! & nameEnd) break;
      classes |= byteClasses[byte]!;
    }
    if (!quoted || classes & less) this.faults.fault('attribute that is not quoted');
    this.#add(start, afterName, from, at, classes);
    return quoted ? at + 1 : at;
  }

  #add(nameStart: number, nameEnd: number, start: number, end: number, classes: number): void {
    const index = this.#count * fields;
    if (index === this.#at.length) {
      const longer = new Int32Array(index * 2);
      longer.set(this.#at);
      this.#at = longer;
    }
    const at = this.#at;
    at[index] = nameStart;
    at[index + 1] = nameEnd;
    at[index + 2] = start;
    at[index + 3] = end;
    at[index + 4] = classes;
    this.#count++;
  }
}
