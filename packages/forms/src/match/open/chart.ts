import type { SectionDefinition } from '../../form/definition.js';
import type { SectionLine } from '../find-sections.js';
import type { Line, LineCell } from '../lines.js';
import { outlineSteps } from '../outlined-title.js';
import { tellsColumns } from './tells-columns.js';

/**
 * A cell of a chart, its words parted by single spaces; one that covers several slots stands in
 * each of them.
 */
export interface ChartCell extends LineCell {
  line: Line;
}

export interface ChartRow {
  line: Line;
  /** By column; a slot may be empty. */
  cells: Array<ChartCell | undefined>;
}

/** A table as a document prints it, before it is known which of the form's it is. */
export interface Chart {
  rows: ChartRow[];
  width: number;
  /** Each cell stands in its column; otherwise only the order of the values is known. */
  aligned: boolean;
  /** Index of its first line in the document. */
  start: number;
  /** Section that the document puts the chart in. */
  section: string | undefined;
  /** Steps of the section's number, where the form numbers it as an outline. */
  steps?: string[] | undefined;
  /** All of its lines, where more than one make a row. */
  lines?: Line[] | undefined;
}

/** Gather the tables of a document, grids and lines of cells alike, each within its section. */
export function readCharts(lines: Line[], sections: SectionLine[]): Chart[] {
  const titles = new Map(sections.map(({ line, section }) => [line, section]));
  const charts: Chart[] = [];
  let section: SectionDefinition | undefined;
  let run: Line[] = [];
  const flush = (): void => {
    if (run.length > 0) charts.push(...chartsOf(run, section));
    run = [];
  };
  for (const line of lines) {
    const title = titles.get(line);
    const last = run[run.length - 1];
    if (title !== undefined || (last && !continues(last, line))) flush();
    if (title !== undefined) section = title;
    else if (line.kind !== 'heading') run.push(line);
  }
  flush();
  return charts.filter(({ rows }) => rows.length > 0);
}

function continues(last: Line, line: Line): boolean {
  if (line.kind === 'grid' || last.kind === 'grid') return last.node === line.node;
  // A caption stands over one table only.
  if (line.node.type === 'dataCaption') return false;
  return line.kind !== 'heading';
}

function chartsOf(run: Line[], section: SectionDefinition | undefined): Chart[] {
  if (run[0]!.kind === 'grid') return [makeChart(gridRows(run), tellsColumns(run), section)];
  return cutAtBars(run).map((lines) => {
    const rows = lines.map((line): ChartRow => {
      return { line, cells: line.cells.map((cell) => chartCell(cell, line)) };
    });
    return makeChart(rows, isBarred(lines[0]!), section);
  });
}

function makeChart(
  rows: ChartRow[],
  aligned: boolean,
  section: SectionDefinition | undefined,
): Chart {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const start = rows[0]!.line.index;
  const steps = section && outlineSteps(section);
  return { rows, width, aligned, start, section: section?.id, steps };
}

/**
 * Lines parted by bars or tabs keep their blank cells, so that their columns can be told; behind one
 * a bar that closes the only cell ends a row early.
 */
function cutAtBars(run: Line[]): Line[][] {
  const pieces: Line[][] = [];
  for (const line of run) {
    const last = pieces[pieces.length - 1];
    const within = last !== undefined && isBarred(last[0]!);
    if (last && (within ? isParted(line) : !isBarred(line))) last.push(line);
    else pieces.push([line]);
  }
  return pieces;
}

function isBarred(line: Line): boolean {
  return isParted(line) && line.cells.length > 1;
}

function isParted({ node }: Line): boolean {
  return node.type === 'streamLine' && (node.separator === 'bar' || node.separator === 'tab');
}

function gridRows(run: Line[]): ChartRow[] {
  const rows = run.map((line): ChartRow => ({ line, cells: [] }));
  run.forEach((line, y) => {
    for (const cell of line.cells) {
      const from = cell.column!;
      const placed = chartCell(cell, line);
      for (const row of rows.slice(y, y + (cell.height ?? 1))) {
        for (let x = from; x < from + cell.width!; x++) row.cells[x] = placed;
      }
    }
  });
  return rows;
}

function chartCell(cell: LineCell, line: Line): ChartCell {
  return { ...cell, text: cell.text.replace(/\s+/gu, ' ').trim(), line };
}
