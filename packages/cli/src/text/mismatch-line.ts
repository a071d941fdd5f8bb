import { extname } from 'node:path';
import type { Language } from '@gouji/tree';

const kinds: Record<string, string> = {
  '.docx': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'text',
  '.markdown': 'text',
  '.txt': 'text',
};

/** Say that a file is not what its name says; a name that only breaks ties says nothing. */
export function mismatchLine(
  input: string,
  format: string,
  language: Language,
): string | undefined {
  const extension = extname(input).toLowerCase();
  const named = kinds[extension];
  const kind = format === 'markdown' ? 'text' : format;
  if (named === undefined || named === kind) return undefined;
  return language === 'zh'
    ? `${input}: 文件名是 ${extension},内容却是 ${format},按 ${format} 读取`
    : `${input}: named ${extension}, but its content is ${format}: read as ${format}`;
}
