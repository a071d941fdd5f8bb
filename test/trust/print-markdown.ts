import type { Layout } from '../make/layout.js';
import type { TablePrinter } from '../make/print/table-printer.js';
import { textDocument } from '../make/print/text-document.js';
import type { Draft } from './draft.js';

/** Print a draft as Markdown with ATX headings. */
export function printMarkdown(draft: Draft, table: (layout: Layout) => TablePrinter): string {
  const { sheet } = draft;
  return textDocument(
    { ...sheet, title: sheet.title && `# ${sheet.title}` },
    {
      table,
      between: '\n\n',
      heading: (line, level) => `${'#'.repeat(level + 1)} ${line}`,
    },
  );
}
