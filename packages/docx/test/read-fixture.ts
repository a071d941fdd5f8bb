import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Zippable } from 'fflate';
import { zipDocx } from './zip-docx.js';

/** Zip a fixture folder into a Word file. */
export function readFixture(name: string): Uint8Array {
  const root = fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url));
  const parts: Zippable = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /^outline.*\.txt$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    parts[relative(root, path).replaceAll('\\', '/')] = new Uint8Array(readFileSync(path));
  }
  return zipDocx(parts);
}
