import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';

const root = fileURLToPath(new URL('../examples/', import.meta.url));

/** Read a text file of an example. */
export function readText(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

/** List the parts of an example's Word file by name. */
export function readParts(name: string): Record<string, Uint8Array> {
  const folder = join(root, name, 'docx');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [
      relative(folder, path).replaceAll('\\', '/'),
      new Uint8Array(readFileSync(path)),
    ]),
  );
}

/** Zip parts into a Word file. */
export function zipParts(parts: Zippable): Uint8Array {
  return zipSync(parts);
}
