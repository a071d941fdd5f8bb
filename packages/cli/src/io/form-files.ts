import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedForm, checkForm } from '@gouji/forms';
import { findPiece } from '@gouji/testing/files';
import { decodeText, GoujiError, type Localized } from '@gouji/tree';
import { readInput } from './read-input.js';
import { readNamed } from './read-named.js';

/** List the forms that a path means: a file, the folder of one, or a folder of such folders. */
export function findFormFiles(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return [path];
  const own = join(path, 'form.yaml');
  if (existsSync(own)) return [own];
  const files = readdirSync(path)
    .sort()
    .map((name) => join(path, name, 'form.yaml'));
  const found = files.filter((file) => existsSync(file));
  if (found.length > 0) return found;
  throw new GoujiError('usage', {
    zh: '这个文件夹里没有 form.yaml,也没有含 form.yaml 的文件夹。',
    en: 'Unexpected folder, expected one with a form.yaml, or with folders that have one.',
  });
}

/**
 * Read and check the file of a form, with the pieces that it includes.
 *
 * @param what What names the file, where it is not an input of the command.
 */
export async function readFormFile(path: string, what?: Localized): Promise<CheckedForm> {
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? join(path, 'form.yaml')
    : path;
  const bytes = what ? await readNamed(file, what) : await readInput(file);
  return checkForm(decodeText(bytes).text, file, findPiece);
}
