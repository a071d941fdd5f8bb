import type { Layout } from '../make/layout.js';
import type { TablePrinter } from '../make/print/table-printer.js';
import { textDocument } from '../make/print/text-document.js';
import type { Draft } from './draft.js';

/** Print a draft as plain text; how prose is wrapped and parted is left to chance. */
export function printText(
  { sheet, random }: Draft,
  table: (layout: Layout) => TablePrinter,
  between?: string,
): string {
  return textDocument(sheet, {
    table,
    between: between ?? random.pick(['\n', '\n', '\n\n']),
    wrap: random.pick([0, 0, 40, 72]),
  });
}
