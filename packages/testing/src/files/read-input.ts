import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** Read the bytes of an input; a Word file may be a folder of its parts, `input.docx/`. */
export function readInput(path: string): Uint8Array {
  if (!statSync(path).isDirectory()) return new Uint8Array(readFileSync(path));
  const parts = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort((a, b) => Number(b === types) - Number(a === types) || (a < b ? -1 : 1));
  const entries = parts.map((part) => [part, new Uint8Array(readFileSync(join(path, part)))]);
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01' });
}

/** The part that stands first in the package (ECMA-376, part 2, 7.3). */
const types = '[Content_Types].xml';
