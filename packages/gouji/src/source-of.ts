import type { ReportSource } from '@gouji/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bytesOf } from './bytes-of.js';
import type { InputName } from './formats.js';

/**
 * A hash that others begin as copies of. Engines forget the shape of objects, and optimised code that
 * relies on it, when a garbage collection finds none of them alive, as it does between two documents.
 */
const begun = sha256.create();

/** Describe what a report is read from: base name, format and hash of the bytes. */
export function sourceOf(
  input: Uint8Array | string,
  format: InputName,
  name?: string,
): ReportSource {
  return {
    file: name?.split(/[\\/]/).pop() || null,
    format,
    sha256: bytesToHex(begun.clone().update(bytesOf(input)).digest()),
  };
}
