import type { Layout, LayoutCell } from '../layout.js';
import { escapeHtml } from '../print/html-table.js';
import { slotsOf } from '../print/slots.js';

const totalWidth = 8850;

/** What the one paragraph of a cell holds. */
export interface CellContent {
  /** Paragraph properties before the alignment. */
  properties?: string;
  runs: string;
}

/**
 * Print a table's grid as `w:tbl`: gridSpan, vMerge, repeated header rows.
 * @param contentOf what stands in a cell; its text as one run where left out
 */
export function docxTable(
  layout: Layout,
  contentOf: (cell: LayoutCell) => CellContent = ({ text }) => ({ runs: textRun(text) }),
): string {
  const widths = columnWidths(layout);
  const slots = slotsOf(layout);
  const rows = slots.map((line, y) => {
    const head = y < layout.headRows ? '<w:tblHeader/>' : '';
    const cells: string[] = [];
    for (let x = 0; x < layout.width; ) {
      const above = line[x] ? undefined : coveringCell(slots, y, x);
      const cell = line[x] ?? above!;
      cells.push(
        tableCell(
          cell,
          sum(widths.slice(x, x + cell.colSpan)),
          above ? { runs: '' } : contentOf(cell),
          above !== undefined,
        ),
      );
      x += cell.colSpan;
    }
    return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells.join('')}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="a5"/><w:tblW w:w="${totalWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>\n${rows.join('\n')}\n</w:tbl>`;
}

/** Widths in twentieths of a point: narrow label columns before a wide one, equal columns else. */
function columnWidths(layout: Layout): number[] {
  const labels =
    layout.width -
    Math.max(...layout.rows.map((row) => row.filter(({ kind }) => kind === 'value').length));
  if (labels < 2) return new Array(layout.width).fill(Math.floor(totalWidth / layout.width));
  const values = layout.width - labels;
  const narrow = new Array<number>(labels - 1).fill(740);
  const wide = totalWidth - sum(narrow) - 720 * values;
  return [...narrow, wide, ...new Array<number>(values).fill(720)];
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The cell of a row above whose span covers the slot; it starts in the same column. */
function coveringCell(
  slots: ReturnType<typeof slotsOf>,
  y: number,
  x: number,
): LayoutCell | undefined {
  for (let above = y - 1; above >= 0; above--) {
    const cell = slots[above]![x];
    if (cell) return cell;
  }
  return undefined;
}

function tableCell(
  cell: LayoutCell,
  width: number,
  { properties = '', runs }: CellContent,
  continued: boolean,
): string {
  const span = cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '';
  const restart = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const merge = continued ? '<w:vMerge/>' : restart;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>${properties}<w:jc w:val="center"/></w:pPr>${runs}</w:p></w:tc>`;
}

/** One run of a cell's text; nothing where it is blank. */
export function textRun(text: string): string {
  if (text === '') return '';
  const lines = escapeHtml(text).split(/\n+/);
  const content = lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>');
  return `<w:r><w:rPr><w:sz w:val="20"/></w:rPr>${content}</w:r>`;
}
