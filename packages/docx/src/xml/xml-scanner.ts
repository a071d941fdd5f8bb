import { byteClasses, control, nameEnd, space, special } from './byte-classes.js';
import type { ByteStrings } from './byte-strings.js';
import { Repetition } from './repetition.js';
import { replaceControls } from './replace-controls.js';
import { resolveText, type TextFaults } from './resolve-text.js';
import { safeCut } from './safe-cut.js';
import { startsWith } from './starts-with.js';
import { Utf8 } from './utf8.js';
import { Vocabulary } from './vocabulary.js';
import { Waiting } from './waiting.js';
import { XmlAttributes } from './xml-attributes.js';
import type { XmlEvents } from './xml-events.js';
import { startsWithName, type XmlName, type XmlNames } from './xml-names.js';

/** Text up to this length is kept back until all of it has come. */
const shortText = 16 * 1024;
/** Text up to this length, such as the numbers in cells, is likely to come again. */
const shortLabel = 12;

const breaksOff = 'end of the text within a tag';

/**
 * Scans the XML of one part forward, once, as its bytes come: markup is told by its bytes, and only
 * the names, values and texts that someone asks for become strings. Entities are not declared in
 * OOXML (ECMA-376 Part 2, 6.2.5), so nothing is ever expanded or fetched.
 */
export class XmlScanner {
  readonly attributes: XmlAttributes;
  readonly #events: XmlEvents;
  readonly #strings: ByteStrings;
  readonly #names: XmlNames;
  readonly #repetition: Repetition;
  readonly #utf8: Utf8;
  readonly #faults: TextFaults;
  /** The elements that are open. */
  readonly #open: XmlName[] = [];
  /** How many elements were open when one was left out; -1 when none is. */
  #skipped = -1;
  #started = false;
  #final = false;
  /** What has come and is not scanned yet. */
  readonly #waiting: Waiting;

  /**
   * @param known names and values, which parts may share
   * @param most bytes that one piece of markup may have
   */
  constructor(events: XmlEvents, known = new Vocabulary(), most = Number.MAX_SAFE_INTEGER) {
    this.#events = events;
    this.#faults = {
      fault: (message) => {
        events.fault(message);
      },
      control: (code) => {
        events.control(code);
      },
    };
    this.#utf8 = new Utf8(() => {
      events.badBytes();
    }, this.#faults.control);
    this.#strings = known.strings;
    this.#names = known.names;
    this.#repetition = new Repetition(known.elements, events);
    this.#waiting = new Waiting(most);
    this.attributes = new XmlAttributes(known.strings, this.#utf8, this.#faults);
  }

  /** How many elements are open, the one at hand not counted. */
  get depth(): number {
    return this.#open.length;
  }

  /** Remember the element that is being opened, once it is closed. */
  remember(): void {
    this.#repetition.remember(this.#open.length);
  }

  /** Scan the next piece, as far as its markup is whole. */
  write(piece: Uint8Array): void {
    const bytes = this.#waiting.add(piece);
    if (bytes) this.#scanAll(bytes);
  }

  /** Scan what is left; what is still open is closed. */
  end(): void {
    this.#final = true;
    this.#scanAll(this.#waiting.all());
    if (this.#open.length > 0) this.#faults.fault(`unclosed tag: ${this.#open.at(-1)!.text}`);
    else if (!this.#started) this.#faults.fault('no root element');
    while (this.#open.length > 0) this.#closeLast();
  }

  #scanAll(bytes: Uint8Array): void {
    this.#repetition.begin(bytes);
    if (!this.#waiting.keep(bytes, this.#scan(bytes))) this.#events.tooLong();
  }

  /** @returns where the first markup begins that is not whole yet */
  #scan(bytes: Uint8Array): number {
    const { length } = bytes;
    let at = 0;
    while (at < length) {
      const next = bytes[at] === 0x3c ? this.#markup(bytes, at) : this.#text(bytes, at);
      if (next < 0) break;
      at = next;
    }
    return at;
  }

  #text(bytes: Uint8Array, start: number): number {
    const { length } = bytes;
    let classes = 0;
    let end = start;
    for (; end < length; end++) {
      const byte = bytes[end]!;
      if (byte === 0x3c) break;
      classes |= byteClasses[byte]!;
    }
    if (end === length && !this.#final) {
      if (end - start < shortText) return -1;
      end = safeCut(bytes, start, end);
    }
    this.#emit(bytes, start, end, classes);
    return end;
  }

  #emit(bytes: Uint8Array, start: number, end: number, classes: number): void {
    if (this.#open.length === 0) {
      const text = this.#utf8.decode(bytes, start, end);
      if (text.trim() !== '') this.#faults.fault('text outside of the root');
      return;
    }
    if (this.#skipped >= 0 || start === end || !this.#events.takesText) return;
    const known = end - start <= shortLabel;
    const text = known
      ? this.#strings.get(bytes, start, end, this.#utf8)
      : this.#utf8.decode(bytes, start, end);
    const plain = (classes & (special | control)) === 0;
    this.#events.text(plain ? text : resolveText(text, this.#faults));
  }

  /** Read what begins with `<`; -1 when it is not whole yet. */
  #markup(bytes: Uint8Array, start: number): number {
    if (start + 1 >= bytes.length) return this.#broken(bytes, breaksOff);
    switch (bytes[start + 1]) {
      case 0x2f:
        return this.#endTag(bytes, start);
      case 0x21:
        return this.#declaration(bytes, start);
      case 0x3f:
        return this.#past(bytes, start + 2, '?>', 'processing instruction');
      default:
        return this.#startTag(bytes, start);
    }
  }

  #startTag(bytes: Uint8Array, start: number): number {
    const { length } = bytes;
    const name = this.#names.guess(bytes, start + 1) ?? this.#nameAt(bytes, start + 1);
    const afterName = start + 1 + name.bytes.length;
    if (afterName === start + 1) return this.#bareLess(afterName);
    const known = name.last && this.#skipped < 0 ? this.#repetition.pass(name, afterName) : 0;
    if (known > 0) return afterName + known;
    let at = afterName;
    let declares = false;
    for (; at < length; at++) {
      const byte = bytes[at]!;
      if (byte > 0x3e) continue;
      if (byte === 0x22 || byte === 0x27) {
        at++;
        while (at < length && bytes[at] !== byte) at++;
      } else if (byte === 0x3e || byte === 0x3c) {
        break;
      } else if (byte <= 0x20 && bytes[at + 1] === 0x78 && bytes[at + 4] === 0x6e) {
        declares = true;
      }
    }
    if (at >= length) return this.#broken(bytes, breaksOff);
    const whole = bytes[at] === 0x3e;
    if (!whole) this.#faults.fault('< within a tag');
    const empty = whole && bytes[at - 1] === 0x2f;
    this.attributes.reset(bytes, afterName, empty ? at - 1 : at);
    this.#repetition.tagStart = afterName;
    this.#openTag(name, empty, declares);
    return whole ? at + 1 : at;
  }

  #nameAt(bytes: Uint8Array, start: number): XmlName {
    const { length } = bytes;
    let hash = 0;
    let at = start;
    for (; at < length; at++) {
      const byte = bytes[at]!;
      if (byteClasses[byte]! & nameEnd) break;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    return this.#names.get(bytes, start, at, hash, this.#utf8);
  }

  #bareLess(next: number): number {
    this.#faults.fault('< that begins no tag');
    if (this.#open.length > 0 && this.#skipped < 0 && this.#events.takesText) {
      this.#events.text('<');
    }
    return next;
  }

  #openTag(name: XmlName, empty: boolean, declares: boolean): void {
    const open = this.#open;
    if (open.length === 0) {
      if (this.#started) this.#faults.fault('second root element');
      this.#started = true;
    }
    const skipping = this.#skipped >= 0;
    if (empty) {
      if (!skipping) this.#events.empty(name, declares);
      return;
    }
    if (!skipping && !this.#events.open(name, declares)) this.#skipped = open.length;
    open.push(name);
  }

  #endTag(bytes: Uint8Array, start: number): number {
    const { length } = bytes;
    const open = this.#open;
    const expected = open[open.length - 1];
    if (expected) {
      const after = start + 2 + expected.bytes.length;
      if (bytes[after] === 0x3e && startsWithName(bytes, start + 2, expected)) {
        if (this.#closeLast()) this.#repetition.learn(expected, bytes, after + 1);
        return after + 1;
      }
    }
    let at = start + 2;
    while (at < length && (byteClasses[bytes[at]!]! & nameEnd) === 0) at++;
    const afterName = at;
    while (at < length && byteClasses[bytes[at]!]! & space) at++;
    if (at >= length) return this.#broken(bytes, breaksOff);
    const name = this.#utf8.decode(bytes, start + 2, afterName);
    if (bytes[at] === 0x3e) at++;
    else this.#faults.fault(`unclosed tag: /${name}`);
    if (expected?.text === name) {
      this.#closeLast();
      return at;
    }
    this.#faults.fault(`unexpected end tag: ${name}`);
    const index = open.findLastIndex(({ text }) => text === name);
    while (index >= 0 && open.length > index) this.#closeLast();
    return at;
  }

  /** @returns whether the element is to be remembered */
  #closeLast(): boolean {
    const name = this.#open.pop()!;
    const depth = this.#open.length;
    if (this.#skipped < 0) this.#events.close(name);
    else if (depth === this.#skipped) this.#skipped = -1;
    return this.#repetition.close(depth);
  }

  /** Comments, character data and document type declarations (XML 1.0, 2.5, 2.7, 2.8). */
  #declaration(bytes: Uint8Array, start: number): number {
    if (startsWith(bytes, start, '<!--')) return this.#past(bytes, start + 4, '-->', 'comment');
    if (startsWith(bytes, start, '<![CDATA[')) {
      const end = this.#past(bytes, start + 9, ']]>', 'character data');
      const closed = end >= 0 && startsWith(bytes, end - 3, ']]>');
      if (end >= 0) this.#characterData(bytes, start + 9, closed ? end - 3 : end);
      return end;
    }
    if (startsWith(bytes, start, '<!DOCTYPE')) this.#events.doctype();
    if (bytes.length - start < 9 && !this.#final) return -1;
    this.#faults.fault('unknown declaration');
    return this.#past(bytes, start + 2, '>', 'declaration');
  }

  #characterData(bytes: Uint8Array, start: number, end: number): void {
    if (this.#open.length === 0 || this.#skipped >= 0 || !this.#events.takesText) return;
    const text = this.#utf8.decode(bytes, start, end).replace(/\r\n?/g, '\n');
    if (text !== '') this.#events.text(replaceControls(text, this.#faults.control));
  }

  /** Find the place past a mark. */
  #past(bytes: Uint8Array, from: number, mark: string, what: string): number {
    const first = mark.charCodeAt(0);
    for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
      if (startsWith(bytes, at, mark)) return at + mark.length;
    }
    return this.#broken(bytes, `unclosed ${what}`);
  }

  /** Wait for more bytes, or give up on markup that never ends. */
  #broken(bytes: Uint8Array, message: string): number {
    if (!this.#final) return -1;
    this.#faults.fault(message);
    return bytes.length;
  }
}
