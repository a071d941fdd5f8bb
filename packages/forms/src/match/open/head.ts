import { readLexeme } from '../../coerce/read-lexeme.js';
import { fold } from '../../text/fold.js';
import { labelFit } from '../../text/label-fit.js';
import type { Chart, ChartRow } from './chart.js';
import type { Shape, ShapeColumn } from './shape.js';

/** What the columns of a chart are, read from its head. */
export interface Head {
  /** Rows that head the chart. */
  rows: number;
  /** By column of the chart: the index of a column of values. */
  values: Map<number, number>;
  /** By depth: the column of the chart that prints the names of rows. */
  names: Array<number | undefined>;
  /** Share of the form's columns that the head names, 0 to 1. */
  score: number;
}

const mostRows = 5;
/** A column label that fits less is another. */
const least = 0.55;
/** With labels this sure the columns may come in any order. */
const sure = 0.9;
/** What a label that is cut short is worth, where its place says the same. */
const cut = 0.89;

/** Read the head of a chart as that of a table: which of its columns holds what. */
export function readHead(chart: Chart, shape: Shape): Head {
  let best: Head = { rows: 0, values: new Map(), names: [], score: 0 };
  const last = headRows(chart);
  // A label may be broken before its figure, so that the rest of it looks like a value.
  for (let rows = 1; rows <= last || (rows <= last + 2 && best.score < sure); rows++) {
    if (!isOverBody(chart, rows)) continue;
    const values = alignColumns(columnTexts(chart, rows), shape);
    const score = values.total / shape.columns.length;
    if (score <= best.score + 0.001) continue;
    best = { rows, values: values.columns, names: [], score };
  }
  best.names = nameColumns(chart, best, shape);
  return best;
}

/**
 * Lines of labels with fewer cells than most of the lines below are the rest of a head that was
 * broken, and a line that begins with a name and goes on with numbers is none of the head.
 */
function isOverBody({ rows }: Chart, count: number): boolean {
  const below = rows[count];
  const head = rows.slice(0, count);
  if (rows[0]!.line.kind === 'grid') return true;
  if (head.slice(1).some(isNamed)) return false;
  if (!below) return true;
  const widest = Math.max(...head.map(({ cells }) => cells.length));
  const body = rows.slice(count).filter(holdsNumbers);
  const wider = body.filter(({ cells }) => cells.length > widest).length;
  return widest >= below.cells.length && wider * 2 <= body.length;
}

function holdsNumbers(row: ChartRow): boolean {
  return distinct(row)
    .slice(1)
    .some((text) => readLexeme(text)?.kind === 'number');
}

function isNamed({ cells }: ChartRow): boolean {
  const [name, ...values] = cells.map((cell) => readLexeme(cell?.text ?? ''));
  return name === undefined && cells[0]?.text !== '' && values.every((each) => each !== undefined);
}

/** Rows at the top that print no value. */
function headRows({ rows }: Chart): number {
  const body = rows.findIndex(holdsNumbers);
  return Math.min(mostRows, body < 0 ? rows.length : body);
}

/** The texts of a row, each cell once. */
function distinct({ cells }: ChartRow): string[] {
  return [...new Set(cells)].flatMap((cell) => (cell ? [cell.text] : []));
}

/** The labels over each column from the top down; a blank beside a label belongs to it. */
function columnTexts({ rows, width }: Chart, count: number): string[][] {
  const heads = rows.slice(0, count);
  return Array.from({ length: width }, (_, x) => {
    const texts = heads.map(({ cells }, y) => {
      const own = once(cells[x]?.text ?? '');
      if (own !== '' || y === count - 1) return own;
      const left = cells.slice(0, x).findLast((cell) => cell && cell.text !== '');
      return left && left !== cells[0] ? left.text : '';
    });
    return texts.filter((text, y) => text !== '' && text !== texts[y - 1]);
  });
}

/** Words that are printed twice in their cell say no more than once. */
function once(text: string): string {
  const half = text.slice(0, Math.ceil(text.length / 2)).trim();
  return half !== '' && [half + half, `${half} ${half}`].includes(text) ? half : text;
}

interface Aligned {
  columns: Map<number, number>;
  total: number;
}

/** Give each column of the form a column of the chart: in order, or in any where labels are sure. */
function alignColumns(texts: string[][], { columns, heads }: Shape): Aligned {
  const fits = texts.map((labels) => columns.map((column) => columnFit(labels, column)));
  // Bars or tabs too many at the ends of lines are no columns.
  const headed = texts.findLastIndex((labels) => labels.length > 0) + 1;
  if (headed === columns.length + heads.length) {
    const short = inOrder(fitsCutShort(fits, texts, columns), columns.length);
    if (short.columns.size === columns.length) return short;
  }
  const ordered = inOrder(fits, columns.length);
  const free = inAnyOrder(fits);
  return free.total > ordered.total + sure ? free : ordered;
}

function columnFit(labels: string[], { wordings }: ShapeColumn): number {
  const lowest = labels[labels.length - 1];
  const own = wordings[wordings.length - 1]!;
  if (lowest === undefined) return 0;
  const fit = Math.max(...lowestJoined(labels).map((text) => labelFit(text, own)));
  const above = wordings.slice(0, -1);
  if (above.length === 0 || fit === 0) return fit;
  const parents = labels.slice(0, -1);
  if (parents.length === 0) return fit * 0.9;
  const parent = Math.max(...parents.flatMap((text) => above.map((each) => labelFit(text, each))));
  return fit * (0.75 + 0.25 * parent);
}

/** Of labels that are cut short the order tells which they are, where no column is missing. */
function fitsCutShort(fits: number[][], texts: string[][], columns: ShapeColumn[]): number[][] {
  return fits.map((line, x) =>
    line.map((fit, c) => (isCutShort(texts[x]!, columns[c]!) ? Math.max(cut, fit) : fit)),
  );
}

function isCutShort(labels: string[], { wordings }: ShapeColumn): boolean {
  const printed = fold(labels[labels.length - 1] ?? '');
  return (
    printed !== '' && wordings[wordings.length - 1]!.some((each) => fold(each).startsWith(printed))
  );
}

/** The lowest label, and with it those above that it may be broken off. */
function lowestJoined(labels: string[]): string[] {
  const last = labels.length - 1;
  const joined = labels.slice(0, last).flatMap((_, from) => {
    const pieces = labels.slice(from);
    return [pieces.join(' '), pieces.join('')];
  });
  return [labels[last]!, ...joined];
}

function inOrder(fits: number[][], count: number): Aligned {
  const totals = Array.from({ length: fits.length + 1 }, () =>
    new Array<number>(count + 1).fill(0),
  );
  for (let x = 1; x <= fits.length; x++) {
    for (let c = 1; c <= count; c++) {
      const fit = fits[x - 1]![c - 1]!;
      const taken = fit >= least ? totals[x - 1]![c - 1]! + fit : 0;
      totals[x]![c] = Math.max(totals[x - 1]![c]!, totals[x]![c - 1]!, taken);
    }
  }
  const columns = new Map<number, number>();
  for (let x = fits.length, c = count; x > 0 && c > 0; ) {
    if (totals[x]![c] === totals[x - 1]![c]) x--;
    else if (totals[x]![c] === totals[x]![c - 1]) c--;
    else columns.set(--x, --c);
  }
  return { columns, total: totals[fits.length]![count]! };
}

function inAnyOrder(fits: number[][]): Aligned {
  const pairs = fits
    .flatMap((line, x) => line.map((fit, c) => ({ x, c, fit })))
    .filter(({ fit }) => fit >= sure)
    .sort((a, b) => b.fit - a.fit || a.x - b.x);
  const columns = new Map<number, number>();
  const used = new Set<number>();
  let total = 0;
  for (const { x, c, fit } of pairs) {
    if (columns.has(x) || used.has(c)) continue;
    columns.set(x, c);
    used.add(c);
    total += fit;
  }
  return { columns, total };
}

/** The columns of names: by their own labels, else the first ones that hold no values. */
function nameColumns(
  chart: Chart,
  { rows, values }: Head,
  { heads }: Shape,
): Array<number | undefined> {
  const free = Array.from({ length: chart.width }, (_, x) => x).filter((x) => !values.has(x));
  const texts = columnTexts(chart, rows);
  const taken = new Set<number>();
  const named = heads.map((wordings) => {
    const fits = free.map((x) => ({
      x,
      fit: Math.max(0, ...texts[x]!.map((t) => labelFit(t, wordings))),
    }));
    const [best] = fits
      .filter(({ x, fit }) => fit >= 0.6 && !taken.has(x))
      .sort((a, b) => b.fit - a.fit);
    if (best) taken.add(best.x);
    return best?.x;
  });
  return named.map((x) => {
    if (x !== undefined) return x;
    const next = free.find((each) => !taken.has(each));
    if (next !== undefined) taken.add(next);
    return next;
  });
}
