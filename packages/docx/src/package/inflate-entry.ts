import { GoujiError } from '@gouji/tree';
import { Inflater } from './inflater.js';
import type { ZipEntry } from './read-zip-directory.js';

/** What is large comes in pieces of about this size. */
const pieceSize = 128 * 1024;
const smallest = 4 * 1024;

/**
 * Inflate one file of the zip.
 *
 * @param take receives the bytes, in one piece or several, which are good during the call only; it
 *   may throw when there are too many
 */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
): void {
  const data = findData(bytes, entry);
  if (entry.method === 0) {
    take(data);
    return;
  }
  if (entry.method !== 8) throw damagedEntry(entry);
  const size = Math.min(pieceSize, Math.max(smallest, entry.declaredSize));
  let taking = false;
  try {
    const inflater = new Inflater(data, size, (piece) => {
      taking = true;
      take(piece);
      taking = false;
    });
    inflater.run();
  } catch (cause) {
    throw taking ? cause : damagedEntry(entry, cause);
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
