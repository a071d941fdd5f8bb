import { GoujiError } from '@gouji/tree';
import { Inflate, inflateSync } from 'fflate';
import type { ZipEntry } from './read-zip-directory.js';

/** Deflate makes at most so many bytes of one. */
const maxRatio = 1032;
/** What claims to be no larger is inflated at once. */
const small = 512 * 1024;
/** What is larger comes in pieces of about this size. */
const pieceSize = 256 * 1024;

/**
 * Inflate one file of the zip.
 *
 * @param take receives the bytes, in one piece or several; it may throw when there are too many
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
  const whole = guard(entry, () => inflateAsDeclared(data, entry.declaredSize));
  if (whole) take(whole);
  else inflatePieces(data, entry, take);
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

function guard<Result>(entry: ZipEntry, inflate: () => Result): Result {
  try {
    return inflate();
  } catch (cause) {
    throw damagedEntry(entry, cause);
  }
}

/**
 * Inflate at once into a buffer of the declared size and one byte more, which stays unused when
 * the declaration is true; undefined when it is not, or when it is not small.
 */
function inflateAsDeclared(data: Uint8Array, declared: number): Uint8Array | undefined {
  if (declared > small || data.length > small || declared > data.length * maxRatio)
    return undefined;
  const out = inflateSync(data, { out: new Uint8Array(declared + 1) });
  return out.length > declared ? undefined : out;
}

/** Inflate piece by piece, so that the whole is never in memory at once. */
function inflatePieces(data: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  let pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => {
    pieces.push(piece);
  });
  const ratio = Math.min(maxRatio, Math.max(1, entry.declaredSize / data.length));
  const step = Math.ceil(pieceSize / ratio);
  for (let at = 0; at < data.length; at += step) {
    guard(entry, () => stream.push(data.subarray(at, at + step), at + step >= data.length));
    for (const piece of pieces) take(piece);
    pieces = [];
  }
}
