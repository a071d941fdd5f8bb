import { GoujiError } from '@gouji/tree';
import { limitExceeded } from '../limit-exceeded.js';
import type { Limits } from '../options.js';
import { explainForeign } from './explain-foreign.js';

/** One file inside the zip, as its central directory lists it (APPNOTE 4.3.12). */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  /** CRC-32 of what it holds, as the file claims. */
  checksum: number;
  compressedSize: number;
  /** Size after inflation as the file claims; not to be trusted. */
  declaredSize: number;
  /** Offset of the local header. */
  offset: number;
}

/** List the files of a zip, or refuse what is not a whole zip. */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw isZip(view) ? truncated() : explainForeign(bytes);
  const { count, start, shift } = end;
  const entries: ZipEntry[] = [];
  let at = start + shift;
  for (let index = 0; index < count; index++) {
    if (index >= limits.entries) throw limitExceeded('entries', limits.entries);
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw truncated();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const entry: ZipEntry = {
      name: decodeName(name),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      declaredSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    readZip64(view, at + 46 + nameLength, extraLength, entry);
    entry.offset += shift;
    entries.push(entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function isZip(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;
}

function truncated(): GoujiError {
  return new GoujiError('damaged-file', {
    zh: 'Word 文件不完整:压缩包的目录缺失或损坏;请重新下载或重新保存该文件',
    en: 'Unexpected end of the Word file: its zip directory is missing or broken, expected a whole file; download or save it again',
  });
}

/** What the end of a zip says of its directory. */
interface End {
  count: number;
  start: number;
  /** How many bytes stand before the zip itself. */
  shift: number;
}

/**
 * Find the end of central directory record, which a comment of up to 65535 bytes may follow. A
 * comment may hold what looks like one: the last that leads to a directory is taken, else the last.
 */
function findEnd(view: DataView): End | undefined {
  const last = view.byteLength - 22;
  let found: End | undefined;
  for (let at = last; at >= 0 && at >= last - 65535; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const end = readEnd(view, at);
    if (leadsToDirectory(view, end, at)) return end;
    found ??= end;
  }
  return found ?? findEarlierEnd(view, last - 65536);
}

/** Find the end before more junk than a comment may hold, with which a file may have been filled up. */
function findEarlierEnd(view: DataView, last: number): End | undefined {
  if (last < 0 || !isZip(view)) return undefined;
  for (let at = last; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const end = readEnd(view, at);
    if (leadsToDirectory(view, end, at)) return end;
  }
  return undefined;
}

function leadsToDirectory(view: DataView, { start, shift }: End, at: number): boolean {
  const directory = start + shift;
  return directory + 46 <= at && view.getUint32(directory, true) === 0x02014b50;
}

function readEnd(view: DataView, end: number): End {
  const record = findZip64End(view, end - 20);
  if (record !== undefined) {
    const size = Number(view.getBigUint64(record + 40, true));
    const start = Number(view.getBigUint64(record + 48, true));
    const count = Number(view.getBigUint64(record + 32, true));
    return { count, start, shift: Math.max(0, record - size - start) };
  }
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  return { count, start, shift: Math.max(0, end - size - start) };
}

/** Find the zip64 record (APPNOTE 4.3.14) by its locator, or before that where bytes precede the zip. */
function findZip64End(view: DataView, locator: number): number | undefined {
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return undefined;
  const stated = Number(view.getBigUint64(locator + 8, true));
  return [stated, locator - 56].find((record) => {
    const within = record >= 0 && record + 56 <= view.byteLength;
    return within && view.getUint32(record, true) === 0x06064b50;
  });
}

/** Take the 64-bit sizes where the 32-bit fields are full (APPNOTE 4.5.3). */
function readZip64(view: DataView, start: number, length: number, entry: ZipEntry): void {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = (value: number): number => {
      if (value !== 0xffffffff || field + 8 > end) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    entry.declaredSize = next(entry.declaredSize);
    entry.compressedSize = next(entry.compressedSize);
    entry.offset = next(entry.offset);
    return;
  }
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
