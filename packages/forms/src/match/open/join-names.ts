import type { LabelDefinition } from '../../form/definition.js';
import { fold } from '../../text/fold.js';
import type { AssignedChart } from './assign-charts.js';
import type { ChartCell, ChartRow } from './chart.js';
import type { Shape } from './shape.js';

/**
 * Put the names of rows together that a page break cut in two: the rest of the name stands in a row
 * without values. Which names those are is told by the form, or by the other rows of the document.
 */
export function joinNames(assigned: ReadonlyMap<Shape, AssignedChart[]>): void {
  const printed = gatherNames([...assigned.values()].flat());
  for (const [shape, parts] of assigned) {
    const own = new Set(namesOf(shape.rows).map(fold));
    /** The name that two pieces make, if it is one of the form or stands in as many rows as they. */
    const join = (first: string, rest: string): string | undefined => {
      const whole = first + rest;
      const [known = [], piece = []] = [whole, rest].map((text) => printed.get(fold(text)));
      if (own.has(fold(whole))) return whole;
      return known.length >= piece.length ? known[0] : undefined;
    };
    for (const part of parts) {
      for (const x of nameColumns(part)) joinColumn(part, x, join);
    }
  }
}

function nameColumns({ head }: AssignedChart): number[] {
  return head.names.filter((x) => x !== undefined);
}

function bodyOf({ chart, head }: AssignedChart): ChartRow[] {
  return chart.rows.slice(head.rows);
}

/** The names that the document prints, each as often as it does. */
function gatherNames(parts: AssignedChart[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const part of parts) {
    for (const row of bodyOf(part)) {
      for (const x of nameColumns(part)) {
        const text = textAt(row, x);
        if (text !== '') names.set(fold(text), [...(names.get(fold(text)) ?? []), text]);
      }
    }
  }
  return names;
}

function namesOf(rows: readonly LabelDefinition[]): string[] {
  return rows.flatMap(({ open, label, aliases = [], children = [] }) => [
    ...(open === undefined ? [label, ...aliases] : []),
    ...namesOf(children),
  ]);
}

function joinColumn(
  part: AssignedChart,
  x: number,
  join: (first: string, rest: string) => string | undefined,
): void {
  const rows = bodyOf(part);
  for (let y = 1; y < rows.length; y++) {
    const [above, below] = [rows[y - 1]!, rows[y]!];
    const [first, rest] = [textAt(above, x), textAt(below, x)];
    if (first === '' || rest === '' || above.cells[x] === below.cells[x]) continue;
    const joined = join(first, rest);
    const full = isBlank(below, above, x) ? above : isBlank(above, below, x) ? below : undefined;
    if (joined === undefined || !full) continue;
    above.cells = full.cells.map((cell, at) => {
      return at === x ? withText(above.cells[x]!, joined) : at < x ? above.cells[at] : cell;
    });
    below.cells = below.cells.map((cell, at) => cell && (at < x ? cell : withText(cell, '')));
  }
}

/** The row prints nothing behind its name but what another row shares. */
function isBlank({ cells }: ChartRow, other: ChartRow, x: number): boolean {
  return cells.every((cell, at) => {
    return at <= x || !cell?.text || cell === cells[x] || cell === other.cells[at];
  });
}

function textAt({ cells }: ChartRow, x: number): string {
  return cells[x]?.text ?? '';
}

function withText(cell: ChartCell, text: string): ChartCell {
  return { ...cell, text };
}
