import { indexOf } from './index-of.js';
import { oleKindOf } from './ole-kind-of.js';
import type { Refused } from './refuse.js';

const signatures: Array<{ kind: Refused | 'zip'; bytes: number[]; at?: number }> = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'image', bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
  { kind: 'image', bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], at: 4 },
  { kind: 'image', bytes: [0xd7, 0xcd, 0xc6, 0x9a] },
  { kind: 'archive', bytes: [0x1f, 0x8b] },
  { kind: 'archive', bytes: [0x42, 0x5a, 0x68] },
  { kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'archive', bytes: [0xfd, 0x37, 0x7a, 0x58] },
  { kind: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d];
const bitmap = [0x42, 0x4d];
const zipEnd = [0x50, 0x4b, 0x05, 0x06];

/** Tell a binary kind of file by the bytes that mark it. */
export function signatureOf(bytes: Uint8Array): Refused | 'zip' | undefined {
  if (has(bytes, ole)) return oleKindOf(bytes);
  const found = signatures.find((signature) => has(bytes, signature.bytes, signature.at));
  if (found) return found.kind;
  // PDF readers accept junk before the mark (ISO 32000-1, annex H.3, note 13).
  if (indexOf(bytes.subarray(0, 1024), pdf) >= 0) return 'pdf';
  if (isBitmap(bytes)) return 'image';
  // A zip may stand behind other bytes; its end record is then near the end of the file.
  const tail = bytes.subarray(Math.max(0, bytes.length - 0xffff - 22));
  return indexOf(tail, zipEnd) >= 0 ? 'zip' : undefined;
}

function has(bytes: Uint8Array, mark: number[], at = 0): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}

/** Two letters are too weak a mark alone: a bitmap also states its own length. */
function isBitmap(bytes: Uint8Array): boolean {
  if (!has(bytes, bitmap) || bytes.length < 26) return false;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length;
}
