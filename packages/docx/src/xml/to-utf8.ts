import { joinBytes } from '../join-bytes.js';
import { findEncoding } from './find-encoding.js';

/** As many bytes are awaited before the encoding is looked for. */
const enough = 256;

/** Takes bytes as they come; a piece is good during the call only. */
export interface ByteSink {
  write(bytes: Uint8Array): void;
  end(): void;
}

/** Brings the bytes of an XML part into UTF-8 as they come. */
export class ToUtf8 implements ByteSink {
  /** What has come until the encoding is known. */
  #head: Uint8Array | undefined = new Uint8Array();
  #encoding = 'utf-8';
  #decoder: InstanceType<typeof TextDecoder> | undefined;

  /** @param bad told when bytes do not fit the declared encoding */
  constructor(
    readonly sink: ByteSink,
    readonly bad: (encoding: string) => void,
  ) {}

  write(bytes: Uint8Array): void {
    if (!this.#head) {
      this.#pass(bytes);
      return;
    }
    const head = this.#head.length === 0 ? bytes : joinBytes([this.#head, bytes]);
    if (head.length >= enough) this.#begin(head);
    else this.#head = head.slice();
  }

  end(): void {
    if (this.#head) this.#begin(this.#head);
    if (this.#decoder) this.#encode(this.#decoder.decode());
    this.sink.end();
  }

  #begin(bytes: Uint8Array): void {
    this.#head = undefined;
    this.#encoding = findEncoding(bytes);
    if (this.#encoding !== 'utf-8') this.#decoder = new TextDecoder(this.#encoding);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    this.#pass(marked ? bytes.subarray(3) : bytes);
  }

  #pass(bytes: Uint8Array): void {
    if (this.#decoder) this.#encode(this.#decoder.decode(bytes, { stream: true }));
    else this.sink.write(bytes);
  }

  #encode(text: string): void {
    if (text.includes('\uFFFD')) this.bad(this.#encoding);
    this.sink.write(new TextEncoder().encode(text));
  }
}
