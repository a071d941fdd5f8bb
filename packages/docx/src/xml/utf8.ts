import { replaceControls } from './replace-controls.js';

/**
 * Text up to so many bytes is decoded here, which takes less time than to call the decoder; ASCII
 * up to fewer, as the decoder is at its best there.
 */
const short = 480;
const shortAscii = 96;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const units: number[] = new Array<number>(short).fill(0);

/** Decodes UTF-8; bytes that are none, and controls, become U+FFFD and are told of. */
export class Utf8 {
  constructor(
    readonly bad: () => void,
    readonly control: (code: number) => void,
  ) {}

  decode(bytes: Uint8Array, start: number, end: number): string {
    const limit = bytes[start]! < 0x80 ? shortAscii : short;
    if (end - start <= limit) {
      const count = readUnits(bytes, start, end);
      if (count >= 0) return joinUnits(count);
    }
    const piece = bytes.subarray(start, end);
    return replaceControls(this.#decode(piece), this.control);
  }

  #decode(piece: Uint8Array): string {
    try {
      return strict.decode(piece);
    } catch {
      this.bad();
      return lenient.decode(piece);
    }
  }
}

/** @returns how many UTF-16 units there are; -1 for what is left to the decoder */
function readUnits(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; ) {
    const lead = bytes[at++]!;
    if (lead < 0x80) {
      units[count++] = lead;
    } else if (lead >= 0xe0 && lead < 0xf0 && at + 1 < end) {
      const unit = (lead << 12) ^ (bytes[at]! << 6) ^ bytes[at + 1]! ^ 0xe2080;
      const continued = (bytes[at]! & 0xc0) === 0x80 && (bytes[at + 1]! & 0xc0) === 0x80;
      if (!continued || unit < 0x800 || (unit >= 0xd800 && unit < 0xe000)) return -1;
      if (unit > 0xfffd) return -1;
      units[count++] = unit;
      at += 2;
    } else if (lead >= 0xc2 && lead < 0xe0 && at < end && (bytes[at]! & 0xc0) === 0x80) {
      const unit = (lead << 6) ^ bytes[at]! ^ 0x3080;
      if (unit < 0xa0) return -1;
      units[count++] = unit;
      at++;
    } else {
      return -1;
    }
  }
  return count;
}

/** A list of just the right length makes the string in one go. */
function joinUnits(count: number): string {
  const list = listOf(count);
  for (let at = 0; at < count; at++) list[at] = units[at]!;
  return String.fromCharCode.apply(null, list);
}

const lists: number[][] = [];

function listOf(length: number): number[] {
  while (lists.length <= length) lists.push(new Array<number>(lists.length).fill(0));
  return lists[length]!;
}
