import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CheckedForm, checkForm, type SharedPiece } from '@gouji/forms';
import { pieces } from '@gouji/templates';
import { decodeText, GoujiError } from '@gouji/tree';
import { readInput } from './read-input.js';

/** Tell the name of a form's file from the id of a form. */
export function isFormFile(name: string): boolean {
  return /\.ya?ml$/iu.test(name) || /[\\/]/u.test(name);
}

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

/** Read and check the file of a form, with the pieces that it includes. */
export async function readFormFile(path: string): Promise<CheckedForm> {
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? join(path, 'form.yaml')
    : path;
  return checkForm(decodeText(await readInput(file)).text, file, findPiece);
}

/** A piece stands beside the form, in a folder `shared` there or further up, or comes with gouji. */
function findPiece(name: string, from: string): SharedPiece | undefined {
  const near = dirname(from);
  const folders = [near, join(near, 'shared'), join(near, '../shared'), join(near, '../../shared')];
  const files = folders.map((folder) => join(folder, `${name}.yaml`));
  const file = /^[\w-]+$/u.test(name) ? files.find((each) => existsSync(each)) : undefined;
  if (file) return { source: decodeText(readFileSync(file)).text, file };
  const source = Object.hasOwn(pieces, name) ? pieces[name] : undefined;
  return source === undefined ? undefined : { source, file: `gouji:${name}.yaml` };
}
