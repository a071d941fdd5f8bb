import type { Alignment } from './align-labels.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { Line } from './lines.js';

/**
 * Keep the value of a merged cell once where a converter wrote it out in each cell that it covered:
 * the same text side by side under a column label that is written out over the same columns.
 */
export function dropWrittenOut(rows: readonly RowEvidence[], { headers }: Alignment): void {
  const heads = headLines(headers);
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

/** Pieces of labels that are alike, as of two that are broken over lines, write nothing out. */
function headLines(headers: Alignment['headers']): HeadLine[] {
  const found = new Map<Line, HeadLine>();
  for (const [{ line, cell, folded, bare }, { wordings }] of headers) {
    if (line.ruler === undefined || line.ruler === 'characters') continue;
    const head = found.get(line) ?? { line, labels: new Map(), repeats: false };
    found.set(line, head);
    const whole = wordings.includes(folded) || wordings.includes(bare);
    if (whole) head.labels.set(cell.column!, cell.text.trim());
  }
  const heads = [...found.values()];
  for (const head of heads) {
    head.repeats = [...head.labels].some(([x, text]) => head.labels.get(x - 1) === text);
  }
  return heads.sort((a, b) => a.line.index - b.line.index);
}

function isCopy(value: Item, before: Item | undefined, { line, labels }: HeadLine): boolean {
  if (!before || before.line !== value.line || value.line.ruler !== line.ruler) return false;
  const [x, from] = [value.cell.column!, before.cell.column!];
  const label = labels.get(x);
  return (
    from === x - 1 &&
    label !== undefined &&
    label === labels.get(from) &&
    before.cell.text === value.cell.text
  );
}
