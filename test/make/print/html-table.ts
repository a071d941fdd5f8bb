import type { TablePrinter } from './table-printer.js';

/** How the tags of an HTML table look. */
export interface HtmlOptions {
  /** Attributes of the table, of each cell. */
  table?: string;
  cell?: string;
  /** Wrap the text of a cell. */
  wrap?: (text: string) => string;
}

/** A table with spans, headers as plain cells, as portals and Word write it. */
export function htmlTable({
  table = '',
  cell = '',
  wrap = (t) => t,
}: HtmlOptions = {}): TablePrinter {
  return (layout) => {
    const rows = layout.rows.map((row) => {
      const cells = row.map((one) => {
        const spans =
          (one.colSpan > 1 ? ` colspan="${one.colSpan}"` : '') +
          (one.rowSpan > 1 ? ` rowspan="${one.rowSpan}"` : '');
        return `<td${spans}${cell}>${wrap(escapeHtml(one.text))}</td>`;
      });
      return `<tr>\n${cells.join('\n')}\n</tr>`;
    });
    return `<table${table}>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
  };
}

/** Escape what HTML and XML must not read as markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char]!);
}
