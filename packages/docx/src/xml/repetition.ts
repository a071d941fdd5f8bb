import { type KnownElements, viewOf } from './known-elements.js';
import type { XmlEvents } from './xml-events.js';
import type { XmlName } from './xml-names.js';

/** Passes over the elements of one scan that come again, and remembers those that may. */
export class Repetition {
  /** Where the tag at hand goes on behind its name. */
  tagStart = 0;
  #view = viewOf(new Uint8Array());
  /** The element that is to be remembered: how many are open around it, -1 for none; its start. */
  #depth = -1;
  #start = 0;

  constructor(
    readonly known: KnownElements,
    readonly events: XmlEvents,
  ) {}

  /** Begin with other bytes; what has begun in the last ones is not remembered. */
  begin(bytes: Uint8Array): void {
    this.#view = viewOf(bytes);
    this.#depth = -1;
  }

  /** @returns how long the element is behind its name, if it is passed over; else 0 */
  pass(name: XmlName, start: number): number {
    const element = this.known.guess(name, this.#view, start);
    if (!element || !this.events.repeat(name, element.meaning)) return 0;
    this.known.pass(name, element);
    return element.length;
  }

  /** Remember the element of the tag at hand, once it is closed. */
  remember(depth: number): void {
    this.#depth = depth;
    this.#start = this.tagStart;
  }

  /** @returns whether the element that is closed is the one to remember */
  close(depth: number): boolean {
    if (depth !== this.#depth) return false;
    this.#depth = -1;
    return true;
  }

  learn(name: XmlName, bytes: Uint8Array, end: number): void {
    const meaning = this.events.meaning();
    if (meaning !== undefined) this.known.add(name, bytes, this.#start, end, meaning);
  }
}
