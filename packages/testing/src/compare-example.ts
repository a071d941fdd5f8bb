import { join } from 'node:path';
import { compareFile } from './compare-file.js';
import type { Example } from './example.js';

/** Files that say what is expected, by name; undefined where the file must not be there. */
export type Outputs = Readonly<Record<string, () => string | undefined>>;

/**
 * Compare what is found with each file of an example. A file that is there is compared; where none
 * is, the first is asked for.
 *
 * @throws Error for a file of a name that nothing is written to
 */
export function compareExample(example: Example, update: boolean, outputs: Outputs): void {
  const { folder, expected } = example;
  const unknown = expected.find((name) => !Object.hasOwn(outputs, name));
  if (unknown !== undefined) {
    const known = Object.keys(outputs).join(', ');
    throw new Error(`${join(folder, unknown)}: found this file, expected one of ${known}`);
  }
  const [main] = Object.keys(outputs);
  const shown = expected.some((name) => name !== silent);
  for (const [name, print] of Object.entries(outputs)) {
    const wanted = expected.includes(name) || name === silent || (!shown && name === main);
    if (wanted) compareOne(join(folder, name), expected.includes(name), print(), update);
  }
}

/** The file that is left out where there is nothing to say. */
const silent = 'problems.json';

function compareOne(path: string, there: boolean, found: string | undefined, update: boolean) {
  if (found !== undefined || there) compareFile(path, found ?? '[]\n', update);
}
