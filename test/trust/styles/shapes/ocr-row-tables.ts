import type { Layout } from '../../../make/layout.js';
import type { TablePrinter } from '../../../make/print/table-printer.js';
import type { Draft } from '../../draft.js';
import { printMarkdown } from '../../print-markdown.js';
import type { Shape } from '../../style.js';

const invented = ['项目', '内容', '类别', '数量', '列1', '列2', '列3', '列4', '名称', '备注'];

/** One small GFM table a row: its header is invented, or that of another part of the form. */
export const ocrRowTables: Shape = {
  kind: 'shape',
  name: 'ocr-row-tables',
  says: ['one small table per row with invented headers', 'the last rows under wrong ones'],
  print: (draft) => printMarkdown(draft, () => rowTables(draft)),
};

function rowTables(draft: Draft): TablePrinter {
  const { random } = draft;
  return (layout) => {
    const wrong = random.int(0, 3);
    const dataRows = layout.rows.filter((row) => row.some(({ kind }) => kind === 'value'));
    return layout.rows
      .flatMap((row) => {
        const texts = row.map(({ text }) => text);
        if (!dataRows.includes(row)) return [texts.filter(Boolean).join(' ')];
        const last = dataRows.indexOf(row) >= dataRows.length - wrong;
        const heads = last ? wrongHeads(draft, layout, row.length) : inventedHeads(row.length);
        return [[heads, heads.map(() => '---'), texts].map(pipe).join('\n')];
      })
      .join('\n\n');
  };
}

function inventedHeads(count: number): string[] {
  return Array.from({ length: count }, (_, x) => invented[x % invented.length]!);
}

/** Header words of another table of the form where it has one, else of this one, shifted. */
function wrongHeads({ sheet }: Draft, layout: Layout, count: number): string[] {
  const tables = sheet.sections.flatMap((section) => section.tables);
  const other = tables.find((table) => table !== layout) ?? layout;
  const words = other.rows
    .flat()
    .filter(({ kind, text }) => kind === 'header' && text !== '')
    .map(({ text }) => text);
  return Array.from({ length: count }, (_, x) => words[(x + 1) % words.length] ?? '');
}

function pipe(texts: string[]): string {
  return `| ${texts.join(' | ').replace(/\n+/g, '<br>')} |`;
}
