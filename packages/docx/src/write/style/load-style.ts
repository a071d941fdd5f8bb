import { wordStyles } from '@gouji/templates/word';
import { GoujiError } from '@gouji/tree';
import { z } from 'zod';
import { type WordStyle, wordStyleSchema } from './word-style.js';

const known = new Map<string, WordStyle>();

/**
 * Load a style: one that comes with gouji by its id, or one of yours as data.
 *
 * @throws GoujiError `usage` for an unknown id, and for data that is no style
 */
export function loadStyle(style: string | object): WordStyle {
  if (typeof style !== 'string') return check(style);
  const found = known.get(style);
  if (found) return found;
  if (!Object.hasOwn(wordStyles, style)) throw unknown(style);
  const loaded = check(wordStyles[style]);
  known.set(style, loaded);
  return loaded;
}

function check(data: unknown): WordStyle {
  const read = wordStyleSchema.safeParse(data);
  if (!read.success) throw unsound(z.prettifyError(read.error));
  const fonts = Object.entries(read.data.styles).filter(
    ([, { font }]) => font !== undefined && !Object.hasOwn(read.data.fonts, font),
  );
  if (fonts.length === 0) return read.data;
  throw unsound(fonts.map(([use, { font }]) => `styles.${use}.font: ${font}`).join('\n'));
}

function unknown(id: string): GoujiError {
  const ids = Object.keys(wordStyles).join(', ');
  return new GoujiError('usage', {
    zh: `没有 Word 样式“${id}”,可用的样式:${ids};或者给出样式文件。`,
    en: `Unexpected Word style \`${id}\`, expected one of ${ids}, or a style file.`,
  });
}

function unsound(faults: string): GoujiError {
  const line = faults.replace(/\s*\n\s*/g, '; ');
  return new GoujiError('usage', {
    zh: `Word 样式文件有误:${line}`,
    en: `Unexpected content of a Word style: ${line}`,
  });
}
