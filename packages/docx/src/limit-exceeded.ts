import { GoujiError } from '@gouji/tree';
import type { DocxLimits } from './options.js';

const names: Record<keyof DocxLimits, { zh: string; en: string }> = {
  entries: { zh: '压缩包内的文件数', en: 'entries in the zip file' },
  partBytes: { zh: '单个部件解压后的字节数', en: 'inflated bytes of one part' },
  totalBytes: { zh: '解压后的总字节数', en: 'inflated bytes in all' },
  depth: { zh: 'XML 元素嵌套层数', en: 'nested XML elements' },
  cells: { zh: '表格单元格数', en: 'table cells' },
  nodes: {
    zh: '段落、文字片段、单元格和注的总数',
    en: 'paragraphs, pieces of text, cells and notes',
  },
  characters: { zh: '正文字符数', en: 'characters of text' },
};

/** Make the refusal of a file that passes one of the limits. */
export function limitExceeded(limit: keyof DocxLimits, allowed: number, part?: string): GoujiError {
  const name = names[limit];
  const where = part === undefined ? '' : ` (${part})`;
  return new GoujiError('limit-exceeded', {
    zh: `${name.zh}超过上限 ${allowed}${where};如果文件可信,请调高 limits.${limit}(命令行:--limit ${limit}=N)`,
    en: `Unexpected number of ${name.en}${where}, expected at most ${allowed}; if you trust the file, raise limits.${limit} (on the command line: --limit ${limit}=N)`,
  });
}
