import type { Alignment } from './align-labels.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { Line } from './lines.js';

/**
 * Keep the value of a merged cell once where a converter wrote it out in each cell that it covered:
 * the same text side by side under a column label that is written out over the same columns.
 */
export function dropWrittenOut(rows: readonly RowEvidence[], { headers }: Alignment): void {
  const heads = headLines(headers.keys());
  if (heads.length === 0) return;
  for (const row of rows) {
    const { values, block } = row;
    if (values.length <= block.columns.length) continue;
    row.values = values.filter((value, at) => {
      const head = heads.findLast((each) => each.line.index < value.line.index);
      return !head?.repeats || !isCopy(value, values[at - 1], head);
    });
  }
}

interface HeadLine {
  line: Line;
  /** Column → the label over it. */
  labels: Map<number, string>;
  /** Some label stands over two columns side by side. */
  repeats: boolean;
}

function headLines(items: Iterable<Item>): HeadLine[] {
  const found = new Map<Line, HeadLine>();
  for (const { line } of items) {
    if (found.has(line) || line.ruler === undefined || line.ruler === 'characters') continue;
    const labels = new Map(line.cells.map(({ column, text }) => [column!, text.trim()]));
    const repeats = [...labels].some(([x, text]) => text !== '' && labels.get(x - 1) === text);
    found.set(line, { line, labels, repeats });
  }
  return [...found.values()].sort((a, b) => a.line.index - b.line.index);
}

function isCopy(value: Item, before: Item | undefined, { line, labels }: HeadLine): boolean {
  if (!before || before.line !== value.line || value.line.ruler !== line.ruler) return false;
  const [x, from] = [value.cell.column!, before.cell.column!];
  const label = labels.get(x);
  return (
    from === x - 1 &&
    label !== '' &&
    label === labels.get(from) &&
    before.cell.text === value.cell.text
  );
}
