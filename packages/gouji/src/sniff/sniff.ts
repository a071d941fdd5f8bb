import { decodeText, GoujiError } from '@gouji/tree';
import type { InputFormat } from '../formats.js';
import { isHtml } from './is-html.js';
import { isReport } from './is-report.js';
import { markdownScore } from './markdown-score.js';
import { refuse } from './refuse.js';
import { sampleOf } from './sample-of.js';
import { signatureOf } from './signature-of.js';
import { textKindOf } from './text-kind-of.js';
import { zipKindOf } from './zip-kind-of.js';

/**
 * Tell the format of a file by its content; the name only breaks a tie.
 *
 * @throws GoujiError that names what the file is instead, and what to do.
 */
export function sniff(bytes: Uint8Array, name?: string): InputFormat {
  const signature = signatureOf(bytes);
  const kind = signature === 'zip' ? zipKindOf(bytes) : signature;
  if (kind === 'docx') return 'docx';
  if (kind) throw refuse(kind);

  const { text } = decodeText(sampleOf(bytes));
  if (text.trim() === '') throw empty(bytes.length);
  if (isReport(text, name)) return 'yaml';
  const other = textKindOf(text);
  if (other) throw refuse(other);
  return textFormatOf(text, name);
}

function textFormatOf(text: string, name: string | undefined): InputFormat {
  const score = markdownScore(text);
  const named = /\.(md|markdown|mdown|mkd)$/i.test(name ?? '');
  if (isHtml(text, named ? score + 1 : score)) return 'html';
  return named || score >= 2 ? 'markdown' : 'text';
}

function empty(length: number): GoujiError {
  return length === 0
    ? new GoujiError('damaged-file', {
        zh: '文件是空的(0 字节);请检查文件是否保存或下载完整。',
        en: 'Unexpected empty file (0 bytes), expected a document; see whether it was saved or downloaded whole.',
      })
    : new GoujiError('damaged-file', {
        zh: '文件里只有空白,没有文字;请检查文件是否保存或下载完整。',
        en: 'Unexpected file of white space only, expected a document; see whether it was saved or downloaded whole.',
      });
}
