import type { CellStream } from '@gouji/tree';

/** Take the marks of Markdown out of cells that were read from its source. */
export function cleanCells(stream: CellStream): CellStream {
  for (const line of stream.children) {
    for (const cell of line.children) cell.value = clean(cell.value);
  }
  return stream;
}

function clean(value: string): string {
  if (!/[*_\\<&`]/u.test(value)) return value;
  return value
    .replace(/<br\s*\/?>|&nbsp;/giu, ' ')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/gu, '$2')
    .replace(/^\*\*|\*\*$/gu, '')
    .trim();
}
