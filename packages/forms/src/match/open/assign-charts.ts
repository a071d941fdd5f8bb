import { readLexeme } from '../../coerce/read-lexeme.js';
import { fold } from '../../text/fold.js';
import type { Chart, ChartRow } from './chart.js';
import { type Head, readHead } from './head.js';
import { InnerNames } from './inner-names.js';
import { ownRow } from './own-row.js';
import type { Shape } from './shape.js';

/** A chart that prints a table of the form, or a part of one. */
export interface AssignedChart {
  chart: Chart;
  /** Its place in the document. */
  index: number;
  head: Head;
  /** Ids of the tables that it may print as well: nothing but the order of the charts decided. */
  rivals?: string[] | undefined;
}

/** With its own caption a chart needs this share of the form's columns, without one the other. */
const withCaption = 0.5;
const withoutCaption = 0.75;
/** A head that fits this well is no other table's. */
const sure = 0.95;
/** A head of fewer columns says too little without a caption. */
const fewest = 3;
/** Heads that fit two tables this nearly alike do not tell them apart. */
const tie = 0.05;

/**
 * Tell which table of the form each chart prints. The caption decides, then the head; charts whose
 * heads fit several tables alike are taken in order where there are as many charts as tables.
 */
export function assignCharts(charts: Chart[], shapes: Shape[]): Map<Shape, AssignedChart[]> {
  const state: State = { charts, found: new Map(), taken: new Set() };
  for (const shape of shapes) captioned(state, shape, shapes);
  const open = shapes.filter((shape) => !state.found.has(shape) && shape.columns.length >= fewest);
  if (open.length > 0) byHead(state, open, shapes);
  for (const [shape, parts] of state.found) continued(state, shape, parts);
  return state.found;
}

interface State {
  charts: Chart[];
  found: Map<Shape, AssignedChart[]>;
  taken: Set<Chart>;
}

function give(
  { charts, found, taken }: State,
  shape: Shape,
  chart: Chart,
  head: Head,
  rivals?: string[],
): void {
  const parts = found.get(shape) ?? [];
  parts.push({ chart, head, index: charts.indexOf(chart), rivals });
  found.set(shape, parts);
  taken.add(chart);
}

function captioned(state: State, shape: Shape, shapes: Shape[]): void {
  const { section } = shape.table.definition;
  for (const chart of state.charts) {
    if (chart.section !== section || !isTable(chart) || state.taken.has(chart)) continue;
    const head = readHead(chart, shape);
    if (head.score < withCaption || (head.score < sure && isOther(chart, head, shapes))) continue;
    give(state, shape, chart, head);
  }
}

/** The title of the next section may be lost, so that its chart stands in this one. */
function isOther(chart: Chart, { score }: Head, shapes: Shape[]): boolean {
  return shapes.some((shape) => readHead(chart, shape).score > score + tie);
}

function isTable({ aligned, width, rows }: Chart): boolean {
  return aligned && width > 1 && rows.length > 1;
}

function byHead(state: State, open: Shape[], all: readonly Shape[]): void {
  const waiting = new Map<string, Array<{ chart: Chart; shapes: Shape[] }>>();
  for (const chart of state.charts) {
    if (!isTable(chart) || state.taken.has(chart) || !hasValues(chart)) continue;
    const heads = open.map((shape) => ({ shape, head: readHead(chart, shape) }));
    const best = Math.max(...heads.map(({ head }) => rate(head, chart)));
    if (best < withoutCaption) continue;
    const near = heads.filter(({ head }) => rate(head, chart) >= best - tie);
    const alike = near.map(({ shape }) => shape);
    const below = alike.filter((shape) => isBelow(shape, chart));
    const shapes = below.length > 0 ? below : alike;
    const key = shapes.map(({ table }) => table.id).join(' ');
    waiting.set(key, [...(waiting.get(key) ?? []), { chart, shapes }]);
  }
  // Tables that only one head fits tell whether the document keeps the order of the form.
  const groups = [...waiting.values()].sort((a, b) => a[0]!.shapes.length - b[0]!.shapes.length);
  for (const group of groups) {
    const { shapes } = group[0]!;
    if (group.length !== shapes.length) continue;
    if (shapes.length > 1 && !keepsOrder(state, all)) continue;
    group.forEach(({ chart }, at) => {
      const shape = shapes[at]!;
      const rivals = shapes.filter((each) => each !== shape).map(({ table }) => table.id);
      give(state, shape, chart, readHead(chart, shape), rivals);
    });
  }
}

/** Of each two tables next to each other that are known by more than their order, most stand in the form's. */
function keepsOrder({ found }: State, shapes: readonly Shape[]): boolean {
  const known = shapes.flatMap((shape) => {
    const [part] = found.get(shape) ?? [];
    return part && !part.rivals?.length ? [part.index] : [];
  });
  const turned = known.filter((index, at) => at > 0 && index < known[at - 1]!).length;
  return turned * 2 <= Math.max(0, known.length - 1);
}

/** The title of a part of the report over a chart tells which of the tables in it are meant. */
function isBelow({ steps: own }: Shape, { steps: above }: Chart): boolean {
  return above?.every((step, depth) => step === own?.[depth]) ?? false;
}

/** Columns of the chart that the form does not have speak against it. */
function rate({ score, values, names }: Head, { width }: Chart): number {
  const known = values.size + names.filter((x) => x !== undefined).length;
  return score * Math.min(1, known / width);
}

function hasValues({ rows }: Chart): boolean {
  return rows.some(({ cells }) =>
    cells.some((cell) => cell && readLexeme(cell.text)?.kind === 'number'),
  );
}

/** A chart without a head of its own, or with the same, goes on with the one before it. */
function continued(state: State, shape: Shape, parts: AssignedChart[]): void {
  const { charts, taken } = state;
  for (const { index, head, chart } of [...parts]) {
    for (let next = index + 1; next < charts.length; next++) {
      const after = charts[next]!;
      if (taken.has(after) || after.section !== chart.section) break;
      const last =
        isLastRow(after, shape, parts) ||
        isInnerRow(after, shape, parts) ||
        isKnownRow(after, head, parts, state);
      if (!(isTable(after) || last)) continue;
      if (!hasValues(after) && hasValues(chart)) continue;
      if (after.width !== chart.width) break;
      const own = readHead(after, shape);
      const again = own.score >= withCaption;
      if (!again && own.score > 0.2) break;
      give(state, shape, after, again ? own : { ...head, rows: 0 });
    }
  }
}

/**
 * A page that has one row only goes on with a table too, where that is one of the form's own rows
 * and still to come, or one of those below each name.
 */
function isLastRow({ aligned, width, rows }: Chart, { rows: own }: Shape, parts: AssignedChart[]) {
  if (!aligned || width < 2 || rows.length !== 1) return false;
  const named = parts.map(({ chart, head }) => [chart, head.names[0] ?? 0] as const);
  const nameOf = (row: ChartRow, x: number) => ownRow(own, row.cells[x]?.text ?? '');
  const name = nameOf(rows[0]!, named[0]![1]);
  if (name) return !named.some(([chart, x]) => chart.rows.some((row) => nameOf(row, x) === name));
  const below = own.flatMap(({ children = [] }) => children);
  const x = parts[0]!.head.names[1];
  return x !== undefined && ownRow(below, rows[0]!.cells[x]?.text ?? '') !== undefined;
}

/** So does a row under a name that another table prints and this one does not yet. */
function isKnownRow(
  { aligned, width, rows }: Chart,
  { names, values }: Head,
  parts: AssignedChart[],
  { found }: State,
): boolean {
  const x = names[0] ?? 0;
  const name = fold(rows[0]!.cells[x]?.text ?? '');
  if (!aligned || width < 2 || rows.length !== 1 || name === '') return false;
  if (![...values.keys()].some((at) => rows[0]!.cells[at]?.text)) return false;
  const prints = ({ chart, head }: AssignedChart) =>
    chart.rows.some(({ cells }) => fold(cells[head.names[0] ?? 0]?.text ?? '') === name);
  const others = [...found.values()].filter((each) => each !== parts).flat();
  return !parts.some(prints) && others.some(prints);
}

/** So does a row of the last group, below a blank or the name of the group again. */
function isInnerRow({ aligned, rows }: Chart, shape: Shape, parts: AssignedChart[]): boolean {
  const { chart, head } = parts[parts.length - 1]!;
  const [outer, inner] = head.names;
  if (!aligned || rows.length !== 1 || outer === undefined || inner === undefined) return false;
  const textAt = (row: ChartRow | undefined, x: number) => fold(row?.cells[x]?.text ?? '');
  const [row, last] = [rows[0]!, chart.rows[chart.rows.length - 1]];
  const group = textAt(row, outer);
  if (group !== '' && group !== textAt(last, outer)) return false;
  const name = textAt(row, inner);
  return name !== textAt(last, inner) && new InnerNames(shape, parts).has(row.cells[inner]);
}
