import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GoujiError } from '@gouji/tree';
import type { Kind } from './kinds.js';

const templates = fileURLToPath(new URL('../templates/', import.meta.url));

/**
 * Write the folder of a plugin, form or page that passes its own tests.
 *
 * @returns the files written, relative to the folder
 * @throws GoujiError `usage` for a name that npm or gouji cannot take, and for a folder that is not
 * empty: nothing is ever written over
 */
export function createPackage(kind: Kind, name: string, folder: string): string[] {
  checkName(name);
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)) {
    throw new GoujiError('usage', {
      zh: `“${folder}”已存在且不是空文件夹;请换一个名称,或先移走它。`,
      en: `Unexpected files in ${folder}, expected an empty folder or none; take another name, or move it away.`,
    });
  }
  const words = wordsOf(name);
  const written: string[] = [];
  for (const base of [join(templates, 'common'), join(templates, kind)]) {
    for (const path of filesBelow(base)) {
      const target = fill(path.replace(/(^|\/)_/u, '$1.'), words);
      mkdirSync(dirname(join(folder, target)), { recursive: true });
      writeFileSync(join(folder, target), fill(readFileSync(join(base, path), 'utf8'), words));
      written.push(target);
    }
  }
  return written.sort();
}

function checkName(name: string): void {
  if (/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u.test(name) && name.length <= 60) return;
  throw new GoujiError('usage', {
    zh: `名称“${name}”无效,应为小写字母、数字和连字符,如 gouji-no-buttons。`,
    en: `Unexpected name "${name}", expected lower-case letters, digits and hyphens, such as gouji-no-buttons.`,
  });
}

/** What stands for a word in braces in the templates. */
function wordsOf(name: string): Record<string, string> {
  const id = name.replace(/^gouji-(?=.)/u, '');
  const own = JSON.parse(readFileSync(join(templates, '../package.json'), 'utf8'));
  const camel = id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
  return { package: name, id, camel, snake: id.replaceAll('-', '_'), version: own.version };
}

function fill(text: string, words: Record<string, string>): string {
  return text.replace(/\{\{=(\w+)\}\}/gu, (_, word: string) => words[word]!);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
