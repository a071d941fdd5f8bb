import { basename } from 'node:path';
import { wordStyleSchema } from '@gouji/docx/write';
import { readChecked } from '@gouji/forms';
import { wordStyles } from '@gouji/templates';
import { decodeText, GoujiError, type Localized } from '@gouji/tree';
import { knownTo } from 'gouji';
import type { Setup } from '../config/setup.js';
import { readNamed } from './read-named.js';

/** Read what `--style` names: a style that comes with gouji by its id, else a file of one. */
export async function readStyle(
  value: string,
  setups: readonly Setup[] = [],
): Promise<string | object> {
  const own = setups.flatMap(({ plugins }) => knownTo({ plugins }).wordStyles);
  const known = [...new Set([...Object.keys(wordStyles), ...own])];
  if (known.includes(value)) return value;
  if (!/[./\\]/.test(value)) throw unknown(value, known);
  const { text } = decodeText(await readNamed(value, styleFile));
  const { data } = readChecked(text, wordStyleSchema, ({ line, column, what }) =>
    unsound(`${basename(value)}:${line}:${column}: ${what}`),
  );
  return data;
}

const styleFile: Localized = { zh: ' --style 所写的 Word 样式', en: 'the Word style of --style' };

function unknown(value: string, known: string[]): GoujiError {
  const ids = known.join(', ');
  return new GoujiError('usage', {
    zh: `--style 的值“${value}”无效,可用的值:${ids},或样式文件的路径。`,
    en: `Unexpected \`--style ${value}\`, expected one of ${ids}, or the path of a style file.`,
  });
}

function unsound(fault: string): GoujiError {
  return new GoujiError('usage', {
    zh: `Word 样式文件有误:${fault}`,
    en: `Unexpected content of a Word style: ${fault}`,
  });
}
