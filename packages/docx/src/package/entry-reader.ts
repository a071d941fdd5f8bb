import { GoujiError } from '@gouji/tree';
import { Inflater } from './inflater.js';
import type { ZipEntry } from './read-zip-directory.js';

/** Reads one file of the zip, piece by piece as they are asked for. */
export class EntryReader {
  readonly #inflater: Inflater | undefined;
  #stored: Uint8Array | undefined;

  /** @throws GoujiError for an entry that cannot be found or is compressed in another way */
  constructor(
    bytes: Uint8Array,
    readonly entry: ZipEntry,
  ) {
    const data = findData(bytes, entry);
    if (entry.method === 0) this.#stored = data;
    else if (entry.method === 8) this.#inflater = new Inflater(data, entry.declaredSize);
    else throw damagedEntry(entry);
  }

  /**
   * Read the next piece; undefined when there is no more.
   *
   * @returns bytes that are good until the next call
   * @throws GoujiError for broken data
   */
  next(): Uint8Array | undefined {
    if (!this.#inflater) {
      const whole = this.#stored;
      this.#stored = undefined;
      return whole;
    }
    try {
      return this.#inflater.next();
    } catch (cause) {
      throw damagedEntry(this.entry, cause);
    }
  }
}

function findData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damagedEntry(entry);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw damagedEntry(entry);
  return bytes.subarray(start, end);
}

function damagedEntry(entry: ZipEntry, cause?: unknown): GoujiError {
  return new GoujiError(
    'damaged-file',
    {
      zh: `Word 文件中的 ${entry.name} 已损坏,无法解压;请重新下载或重新保存该文件`,
      en: `Unexpected broken data in ${entry.name}, expected a whole part; download or save the file again`,
    },
    { cause },
  );
}
