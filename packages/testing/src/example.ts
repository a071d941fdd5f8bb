import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readInput } from './files/read-input.js';

/** An example: a folder with an input and what is expected of it. */
export interface Example {
  /** Name of the folder. */
  name: string;
  /** Path of the folder. */
  folder: string;
  /** The files in it, but for the input and the options. */
  expected: string[];
  /** The input: its file name and its bytes. */
  input: { name: string; bytes: Uint8Array };
  /** Options of the plugin, from `options.yaml` or `options.json`. */
  options: unknown;
}

/**
 * Read the examples of a folder.
 *
 * @throws Error that names the folder without examples, or the example without one input
 */
export function readExamples(examples: URL | string): Example[] {
  const root = examples instanceof URL ? fileURLToPath(examples) : examples;
  const names = existsSync(root) ? readdirSync(root).sort() : [];
  const found = names
    .filter((name) => statSync(join(root, name)).isDirectory())
    .map((name) => readExample(join(root, name), name));
  if (found.length > 0) return found;
  throw new Error(
    `${root}: found no example, expected folders such as ${join(root, 'basic')} with an input.md, input.txt, input.html or input.docx`,
  );
}

function readExample(folder: string, name: string): Example {
  const files = readdirSync(folder).sort();
  const inputs = files.filter((file) => /^input\.\w+$/u.test(file));
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) {
    const found = inputs.length === 0 ? 'none' : inputs.join(', ');
    throw new Error(`${folder}: found ${found}, expected one file input.*`);
  }
  const settings = files.find((file) => /^options\.(?:ya?ml|json)$/u.test(file));
  return {
    name,
    folder,
    expected: files.filter((file) => file !== input && file !== settings),
    input: { name: input, bytes: readInput(join(folder, input)) },
    options: settings && parse(readFileSync(join(folder, settings), 'utf8')),
  };
}
