import { GoujiError, type Problem } from '@gouji/tree';
import { damaged } from '../damaged.js';
import { joinBytes } from '../join-bytes.js';
import { limitExceeded } from '../limit-exceeded.js';
import type { Limits } from '../options.js';
import { ByteStrings } from '../xml/byte-strings.js';
import { type Handlers, walk } from '../xml/walk.js';
import { inflateEntry } from './inflate-entry.js';
import { partName } from './part-name.js';
import { readZipDirectory, type ZipEntry } from './read-zip-directory.js';

/** The parts of an OOXML file, inflated when they are asked for (ECMA-376 Part 2). */
export class Package {
  readonly problems: Problem[] = [];
  readonly #entries = new Map<string, ZipEntry>();
  readonly #strings = new ByteStrings();
  #total = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly limits: Limits,
  ) {
    for (const entry of readZipDirectory(bytes, limits)) {
      const name = partName(entry.name);
      const key = name.toLowerCase();
      if (this.#entries.has(key)) {
        this.problems.push(
          damaged(
            name,
            `压缩包内有两个 ${name},取后一个`,
            `Unexpected second ${name}, expected one; the later is read`,
          ),
        );
      }
      this.#entries.set(key, entry);
    }
  }

  /** Tell whether there is such a part; names are compared without case (Part 2, 6.2.2.3). */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Inflate a part the document can do without; a broken one is a problem and counts as missing. */
  bytesOf(name: string): Uint8Array | undefined {
    const pieces: Uint8Array[] = [];
    const whole = this.#inflate(name, false, (piece) => {
      pieces.push(piece.slice());
    });
    return whole ? joinBytes(pieces) : undefined;
  }

  /**
   * Lead a state through an XML part. A part that breaks off is read as far as it goes, unless the
   * document is nothing without it; then it is refused.
   *
   * @returns whether there is such a part
   */
  walk<State>(name: string, handlers: Handlers<State>, state: State, needed = false): boolean {
    if (!this.has(name)) return false;
    const { problems, limits } = this;
    const { depth } = limits;
    const sink = walk(handlers, state, { part: name, problems, depth, strings: this.#strings });
    this.#inflate(name, needed, (piece) => {
      sink.write(piece);
    });
    sink.end();
    return true;
  }

  /** @returns whether there is such a part and all of it came */
  #inflate(name: string, needed: boolean, take: (piece: Uint8Array) => void): boolean {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return false;
    if (entry.encrypted) throw encrypted();
    const { partBytes, totalBytes } = this.limits;
    let length = 0;
    let taking = false;
    try {
      inflateEntry(this.bytes, entry, (piece) => {
        length += piece.length;
        this.#total += piece.length;
        if (length > partBytes) throw limitExceeded('partBytes', partBytes, name);
        if (this.#total > totalBytes) throw limitExceeded('totalBytes', totalBytes, name);
        taking = true;
        take(piece);
        taking = false;
      });
      return true;
    } catch (error) {
      const broken = error instanceof GoujiError && error.code === 'damaged-file';
      if (!broken || needed || taking) throw error;
      const { localized: message } = error;
      this.problems.push({
        rule: 'damaged-file',
        severity: 'error',
        message,
        place: { part: name },
      });
      return false;
    }
  }
}

function encrypted(): GoujiError {
  return new GoujiError('encrypted-file', {
    zh: '压缩包已加密;请去掉密码后重新保存',
    en: 'Unexpected encrypted zip file, expected a readable one; save it again without a password',
  });
}
