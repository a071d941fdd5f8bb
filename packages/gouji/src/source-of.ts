import type { ReportSource } from '@gouji/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bytesOf } from './bytes-of.js';
import type { InputName } from './formats.js';

/** Describe what a report is read from: base name, format and hash of the bytes. */
export function sourceOf(
  input: Uint8Array | string,
  format: InputName,
  name?: string,
): ReportSource {
  return {
    file: name?.split(/[\\/]/).pop() || null,
    format,
    sha256: bytesToHex(sha256(bytesOf(input))),
  };
}
