import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compareText } from './compare-text.js';

/**
 * Compare what is found with what a file expects, or write it there.
 *
 * @throws Error that names the file, and the first line that differs
 */
export function compareFile(path: string, found: string, update: boolean): void {
  if (update) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, found);
    return;
  }
  if (!existsSync(path)) {
    throw new Error(
      `${path}: there is no such file, expected it; GOUJI_UPDATE=1 writes what is found:\n${found}`,
    );
  }
  compareText(path, found, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
}
