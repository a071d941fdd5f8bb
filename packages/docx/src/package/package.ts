import { GoujiError } from '@gouji/tree';
import { damaged } from '../damaged.js';
import type { Limits } from '../options.js';
import { ProblemLog } from '../problem-log.js';
import { Vocabulary } from '../xml/vocabulary.js';
import { type Handlers, walk } from '../xml/walk.js';
import { partName } from './part-name.js';
import { type Meter, PartReader } from './part-reader.js';
import { readZipDirectory, type ZipEntry } from './read-zip-directory.js';
import type { Relationships } from './relationship.js';
import { unescapeName } from './unescape-name.js';

/** The parts of an OOXML file, inflated when they are asked for (ECMA-376 Part 2). */
export class Package {
  readonly problems = new ProblemLog();
  /** Part name → its relationships, as far as they have been read. */
  readonly relationships = new Map<string, Relationships>();
  readonly #entries = new Map<string, ZipEntry>();
  readonly #known = new Vocabulary();
  readonly #meter: Meter = { total: 0 };
  readonly #doubted = new Set<string>();

  constructor(
    readonly bytes: Uint8Array,
    readonly limits: Limits,
  ) {
    for (const entry of readZipDirectory(bytes, limits)) {
      const name = partName(unescapeName(entry.name));
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

  /** The names of the parts. */
  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => partName(unescapeName(name)));
  }

  /** Inflate a part the document can do without; a broken one is a problem and counts as missing. */
  bytesOf(name: string): Uint8Array | undefined {
    try {
      return this.#open(name)?.readAll();
    } catch (error) {
      this.#tolerate(error, name);
      return undefined;
    }
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
    const { depth, characters } = limits;
    const options = { part: name, problems, depth, characters, known: this.#known };
    const sink = walk(handlers, state, options);
    const next = this.#source(name, needed);
    for (let piece = next(); piece; piece = next()) sink.write(piece);
    sink.end();
    return true;
  }

  /** Give the pieces of a part; one that breaks off ends, or is refused if it is needed. */
  #source(name: string, needed: boolean): () => Uint8Array | undefined {
    let reader: PartReader | undefined;
    return () => {
      try {
        reader ??= this.#open(name);
        return reader?.next();
      } catch (error) {
        if (needed) throw error;
        this.#tolerate(error, name);
        return undefined;
      }
    };
  }

  #open(name: string): PartReader | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry?.encrypted) throw encrypted();
    return (
      entry &&
      new PartReader(this.bytes, entry, name, this.limits, this.#meter, () => this.#doubt(name))
    );
  }

  /** Say once of a part that its bytes are not those that were packed. */
  #doubt(name: string): void {
    if (this.#doubted.has(name)) return;
    this.#doubted.add(name);
    this.problems.push(
      damaged(
        name,
        `${name} 的校验和与压缩包所记的不同,内容可能有误;请核对,或重新下载该文件`,
        `Unexpected checksum of ${name}, expected that which the zip states; check its content or download the file again`,
      ),
    );
  }

  /** Turn damage into a problem; anything else is thrown again. */
  #tolerate(error: unknown, name: string): void {
    if (!(error instanceof GoujiError) || error.code !== 'damaged-file') throw error;
    const place = { part: name };
    this.problems.push({
      rule: 'damaged-file',
      severity: 'error',
      message: error.localized,
      place,
    });
  }
}

function encrypted(): GoujiError {
  return new GoujiError('encrypted-file', {
    zh: '压缩包已加密;请去掉密码后重新保存',
    en: 'Unexpected encrypted zip file, expected a readable one; save it again without a password',
  });
}
