import { limitExceeded } from '../limit-exceeded.js';
import type { Limits } from '../options.js';
import { crc32 } from './crc32.js';
import { EntryReader } from './entry-reader.js';
import type { ZipEntry } from './read-zip-directory.js';

/** Counts the inflated bytes of a whole package. */
export interface Meter {
  total: number;
}

/** Reads the bytes of one part, as far as the limits allow. */
export class PartReader {
  readonly #entry: EntryReader;
  #length = 0;
  #sum = 0;

  /** @param doubt told when all has been read and its checksum is not that of the zip */
  constructor(
    bytes: Uint8Array,
    entry: ZipEntry,
    readonly name: string,
    readonly limits: Limits,
    readonly meter: Meter,
    readonly doubt: () => void,
  ) {
    this.#entry = new EntryReader(bytes, entry);
  }

  /** Read the next piece, good until the next call; undefined when there is no more. */
  next(): Uint8Array | undefined {
    const piece = this.#entry.next();
    if (!piece) {
      if (this.#sum !== this.#entry.entry.checksum) this.doubt();
      return undefined;
    }
    this.#sum = crc32(piece, this.#sum);
    const { partBytes, totalBytes } = this.limits;
    this.#length += piece.length;
    this.meter.total += piece.length;
    if (this.#length > partBytes) throw limitExceeded('partBytes', partBytes, this.name);
    if (this.meter.total > totalBytes) throw limitExceeded('totalBytes', totalBytes, this.name);
    return piece;
  }

  /** Read all of it; the room for it is made once if its size is as declared. */
  readAll(): Uint8Array {
    const { declaredSize } = this.#entry.entry;
    let whole = new Uint8Array(Math.min(declaredSize, this.limits.partBytes));
    let length = 0;
    for (let piece = this.next(); piece; piece = this.next()) {
      if (length + piece.length > whole.length) {
        const longer = new Uint8Array((length + piece.length) * 2);
        longer.set(whole);
        whole = longer;
      }
      whole.set(piece, length);
      length += piece.length;
    }
    return length === whole.length ? whole : whole.slice(0, length);
  }
}
