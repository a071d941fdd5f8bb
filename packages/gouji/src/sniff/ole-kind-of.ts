import { indexOf } from './index-of.js';
import type { Refused } from './refuse.js';

/** Names of the streams that tell the programs apart, the surest first. */
const streams: Array<[name: string, kind: Refused]> = [
  ['EncryptedPackage', 'encrypted-ole'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/** Tell what an OLE compound file holds by its stream names (MS-CFB 2.6.1, UTF-16). */
export function oleKindOf(bytes: Uint8Array): Refused {
  return streams.find(([name]) => indexOf(bytes, utf16(name)) >= 0)?.[1] ?? 'ole';
}

function utf16(name: string): number[] {
  return [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
}
