import { blank, byteClasses, control, less, nameEnd, space, special } from './byte-classes.js';
import type { ByteStrings } from './byte-strings.js';
import { resolveText } from './resolve-text.js';

/** Fields of an attribute: where its name and value stand, and the classes of the value's bytes. */
const fields = 5;

/** The attributes of the start tag at hand; its bytes are looked into only when someone asks. */
export class XmlAttributes {
  #bytes: Uint8Array = new Uint8Array();
  #start = 0;
  #end = 0;
  /** -1 until the attributes have been found. */
  #count = -1;
  #at = new Int32Array(fields * 32);

  constructor(
    readonly strings: ByteStrings,
    readonly fault: (message: string) => void,
  ) {}

  /** Stand at the tag whose attributes are within these bytes. */
  reset(bytes: Uint8Array, start: number, end: number): void {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#count = -1;
  }

  get count(): number {
    if (this.#count < 0) this.#find();
    return this.#count;
  }

  /** The value of an attribute by its name as written; undefined when there is none. */
  get(name: string): string | undefined {
    const end = this.count * fields;
    const { length } = name;
    const at = this.#at;
    for (let index = 0; index < end; index += fields) {
      if (at[index + 1]! - at[index]! === length && this.#is(at[index]!, name)) {
        return this.value(index / fields);
      }
    }
    return undefined;
  }

  /** The name of the n-th attribute. */
  name(n: number): string {
    return this.strings.get(this.#bytes, this.#at[n * fields]!, this.#at[n * fields + 1]!);
  }

  /** The value of the n-th attribute, normalised (XML 1.0, 3.3.3). */
  value(n: number): string {
    const start = this.#at[n * fields + 2]!;
    const end = this.#at[n * fields + 3]!;
    const classes = this.#at[n * fields + 4]!;
    const plain = (classes & (special | blank | control)) === 0;
    if (plain) return start === end ? '' : this.strings.get(this.#bytes, start, end);
    const raw = this.strings.decode(this.#bytes, start, end);
    return resolveText(raw.replace(/\r\n|[\t\r\n]/g, ' '), this.fault);
  }

  #is(start: number, name: string): boolean {
    const bytes = this.#bytes;
    for (let at = 0; at < name.length; at++) {
      if (bytes[start + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  #find(): void {
    const bytes = this.#bytes;
    const end = this.#end;
    this.#count = 0;
    let at = this.#start;
    while (at < end) {
      if (byteClasses[bytes[at]!]! & space) at++;
      else if (bytes[at] === 0x2f && at + 1 === end) return;
      else at = this.#attribute(bytes, at, end);
    }
  }

  /** @returns where it ends */
  #attribute(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && (byteClasses[bytes[at]!]! & nameEnd) === 0) at++;
    const afterName = at;
    while (at < end && byteClasses[bytes[at]!]! & space) at++;
    if (bytes[at] !== 0x3d) {
      this.fault('attribute without a value');
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
    if (!quoted || classes & less) this.fault('attribute that is not quoted');
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
