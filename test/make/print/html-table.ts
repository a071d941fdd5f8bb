import type { LayoutCell } from '../layout.js';
import type { TablePrinter } from './table-printer.js';

/** How the tags of an HTML table look. */
export interface HtmlOptions {
  /** Attributes of the table, of each cell. */
  table?: string;
  cell?: string;
  /** Header rows stand in `thead`, labels are `th`. */
  heads?: boolean;
  /** Wrap the text of a cell. */
  wrap?: (text: string) => string;
}

/** A table with spans; headers are plain cells, as portals and Word write it, unless asked for. */
export function htmlTable(options: HtmlOptions = {}): TablePrinter {
  const { table = '', heads = false } = options;
  return (layout) => {
    const rows = layout.rows.map((row) => {
      const cells = row.map((cell) => htmlCell(cell, options));
      return `<tr>\n${cells.join('\n')}\n</tr>`;
    });
    const [head, body] = [rows.slice(0, layout.headRows), rows.slice(layout.headRows)];
    const whole = `<tbody>\n${rows.join('\n')}\n</tbody>`;
    const parted = `<thead>\n${head.join('\n')}\n</thead>\n<tbody>\n${body.join('\n')}\n</tbody>`;
    return `<table${table}>\n${heads && head.length > 0 ? parted : whole}\n</table>`;
  };
}

function htmlCell(
  { kind, text, colSpan, rowSpan }: LayoutCell,
  { cell = '', heads = false, wrap = (t) => t }: HtmlOptions,
): string {
  const spans =
    (colSpan > 1 ? ` colspan="${colSpan}"` : '') + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '');
  const tag = heads && kind !== 'value' && kind !== 'aside' ? 'th' : 'td';
  const content = wrap(escapeHtml(text).replace(/\n+/g, '<br>'));
  return `<${tag}${spans}${cell}>${content}</${tag}>`;
}

/** Escape what HTML and XML must not read as markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char]!);
}
