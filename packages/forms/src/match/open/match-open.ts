import type { How } from '@gouji/tree';
import type { Form } from '../../form/expand.js';
import { type NamedRow, nameRows } from '../../form/name-rows.js';
import type { SectionLine } from '../find-sections.js';
import type { Interleaved } from '../interleaved.js';
import type { Item } from '../items.js';
import type { Line } from '../lines.js';
import type { MatchedCell, MatchedRow, TableMatch } from '../match-table.js';
import { printsTitle } from '../prints-title.js';
import { type AssignedChart, assignCharts } from './assign-charts.js';
import { type Chart, type ChartCell, type ChartRow, readCharts } from './chart.js';
import { dropsBlanks } from './drops-blanks.js';
import { InnerNames } from './inner-names.js';
import { isBroken } from './is-broken.js';
import { isShifted } from './is-shifted.js';
import { joinNames } from './join-names.js';
import { leftBehind } from './left-behind.js';
import { type NameNode, NameTree } from './name-tree.js';
import { readCell } from './read-cell.js';
import { type FoundValue, readRows, type StrayCells } from './read-rows.js';
import { restoreOffset } from './restore-offset.js';
import { type Shape, shapesOf } from './shape.js';
import { takenInTurn } from './taken-in-turn.js';
import { matchTextTables } from './text/match-text-tables.js';

/** The tables with open rows that a document has, and the form with the rows that it names. */
export interface OpenMatch {
  form: Form;
  tables: TableMatch[];
  interleaved: Interleaved[];
}

/** What the charts of one table print. */
interface Reading {
  shape: Shape;
  names: NameTree;
  values: FoundValue[];
  strays: StrayCells[];
  charts: Chart[];
  rivals: string[];
  unread: ChartRow[];
}

/** Match the tables whose rows only the document names: find them by caption and head, read them row by row. */
export function matchOpenTables(form: Form, lines: Line[], sections: SectionLine[]): OpenMatch {
  const shapes = shapesOf(form);
  if (shapes.length === 0) return { form, tables: [], interleaved: [] };
  const charts = readCharts(lines, sections);
  const assigned = assignCharts(charts, shapes);
  const interleaved = takenInTurn(assigned, shapes);
  const found = withoutShifted(assigned, charts);
  joinNames(found);
  for (const [shape, part] of matchTextTables(found, shapes, lines, sections)) {
    found.set(shape, [part]);
  }
  const taken = new Set([...found.values()].flat().map(({ chart }) => chart));
  const readings = shapes.flatMap((shape) => {
    const parts = found.get(shape);
    if (!parts) return [];
    const reading = readParts(shape, parts, leftBehind(parts, charts, taken));
    return readsRows(reading) ? [reading] : [];
  });
  const named = nameRows(
    form,
    new Map(readings.map(({ shape, names }) => [shape.table.id, names.roots as NamedRow[]])),
  );
  const tables = readings.map((reading) => matchOf(reading, named, lines));
  return { form: named, tables, interleaved };
}

/**
 * Tables whose lines lost their columns are left to what the document has besides: where some of
 * them did, the others may have too.
 */
function withoutShifted(
  found: Map<Shape, AssignedChart[]>,
  charts: readonly Chart[],
): Map<Shape, AssignedChart[]> {
  const lostBlanks = dropsBlanks([...found.values()].flat());
  const sound = [...found].map(([shape, parts]) => {
    restoreOffset(shape, parts);
    const inner = new InnerNames(shape, parts);
    const amiss = parts.some((part) => {
      return isShifted(part, inner) || lostBlanks(part) || isBroken(part, charts);
    });
    return [shape, amiss ? parts.filter(({ chart }) => isGrid(chart)) : parts] as const;
  });
  return new Map(sound.filter(([, parts]) => parts.length > 0));
}

/** Lines of cells none of which is a row have lost their columns. */
function readsRows({ names, charts }: Reading): boolean {
  return names.roots.length > 0 || charts.some(isGrid);
}

function isGrid({ rows }: Chart): boolean {
  return rows.every(({ line }) => line.kind === 'grid');
}

function readParts(shape: Shape, parts: AssignedChart[], unread: ChartRow[]): Reading {
  const names = new NameTree(shape);
  const reading: Reading = { shape, names, values: [], strays: [], charts: [], rivals: [], unread };
  let last: NameNode[] = [];
  for (const { chart, head, index, rivals = [] } of parts.sort((a, b) => a.index - b.index)) {
    const { values, strays, last: current } = readRows(chart, head, names, index, last);
    last = current;
    reading.values.push(...values);
    reading.strays.push(...strays);
    reading.charts.push(chart);
    reading.rivals.push(...rivals);
  }
  return reading;
}

/** The cells of a row of the form by path, with what stands in them. */
function matchOf(reading: Reading, form: Form, lines: Line[]): TableMatch {
  const { shape, names, values, strays, charts, rivals, unread } = reading;
  const text = charts.some((chart) => chart.lines);
  const how = rivals.length > 0 ? 'order' : text ? 'row' : 'grid';
  const table = form.tables.find(({ id }) => id === shape.table.id)!;
  const printed = new Map<string, ChartCell[]>();
  for (const { node, column, cell } of values) {
    const path = [table.id, ...node.path, ...shape.columns[column]!.path].join('.');
    printed.set(path, [...(printed.get(path) ?? []), cell]);
  }
  const labels = labelCells(names);
  const rows = table.blocks.flatMap((block) =>
    block.rows.flatMap((label, y): MatchedRow[] => {
      const own = labels.get([table.id, ...label.path].join('.'));
      const leaves = block.leaves[y]!;
      if (!own && !leaves.some(({ path }) => printed.has(path))) return [];
      const cells = leaves.map((leaf) => matchCell(leaf, printed.get(leaf.path) ?? [], how));
      const evidence = {
        block,
        label,
        row: y,
        labelItems: (own ?? []).slice(0, 1).map((cell) => itemOf(cell)),
        values: cells.flatMap(({ slot }) => slot?.item ?? []),
      };
      return [{ evidence, cells, left: [] }];
    }),
  );
  return {
    id: table.id,
    alignment: { anchors: [], headers: new Map(), absorbed: new Set() },
    rows,
    collapsed: [],
    strays: strays.map(({ kind, label, values }) => ({
      ...(kind === 'column' && { column: true }),
      label: label && itemOf(label),
      values: values.map(itemOf),
      after: 0,
    })),
    again: [],
    rivals,
    unread: unread.map((row) => row.cells.flatMap((cell) => (cell ? [itemOf(cell)] : []))),
    counters: { header: undefined, items: [] },
    taken: new Set(charts.flatMap((chart) => linesOf(chart, shape, lines)).map(lineItem)),
  };
}

/** The lines of a chart, that of its title with them. */
function linesOf({ rows, lines: all }: Chart, { table }: Shape, lines: Line[]): Line[] {
  const own = all ?? rows.map(({ line }) => line);
  const before = lines[lines.indexOf(own[0]!) - 1];
  return before && printsTitle(before, table) ? [before, ...own] : own;
}

function labelCells(names: NameTree): Map<string, ChartCell[]> {
  const out = new Map<string, ChartCell[]>();
  const visit = (nodes: NameTree['roots']): void => {
    for (const node of nodes) {
      out.set([names.shape.table.id, ...node.path].join('.'), node.cells);
      visit(node.children);
    }
  };
  visit(names.roots);
  return out;
}

/** Cells printed more than once for one value agree, or leave it open. */
function matchCell(leaf: MatchedCell['leaf'], printed: ChartCell[], how: How): MatchedCell {
  const filled = printed.filter(({ text }) => text !== '');
  const [first] = filled.length > 0 ? filled : printed;
  if (!first) return { leaf, slot: null, value: null };
  const readings = filled.map((cell) => ({ cell, ...readCell(cell.text, leaf) }));
  const different = new Set(readings.map(({ value, mark }) => mark ?? value));
  if (different.size > 1) {
    const open = readings.map(({ lexeme }) => lexeme.text);
    return { leaf, slot: null, value: null, open, copies: true, place: first.place };
  }
  const { lexeme, ...coerced } = readCell(first.text, leaf);
  const item: Item = { ...itemOf(first), kind: 'value', lexeme };
  return { leaf, slot: { item, lexeme, how }, place: first.place, ...coerced };
}

function itemOf(cell: ChartCell): Item {
  const { line, place, text } = cell;
  return { index: 0, kind: 'label', text, line, cell, place, folded: '', bare: '' };
}

function lineItem(line: Line): Item {
  const cell = line.cells[0] ?? { text: '', place: undefined };
  return itemOf({ ...cell, line });
}
