import type { SectionLine } from '../../find-sections.js';
import type { Line } from '../../lines.js';
import type { AssignedChart } from '../assign-charts.js';
import type { Chart, ChartCell } from '../chart.js';
import type { Shape } from '../shape.js';
import { lettersOf } from './letters.js';
import { isOwn, type NamedRun } from './name-lines.js';
import { isPlain, readTextTable, type TextTable } from './read-text-table.js';
import type { Segment } from './segments.js';

/**
 * Read the tables that a document prints as lines of text, as PDF files give them: under their
 * title the labels, then each name and a value for each column. Names tell most: other tables print
 * them too, so that it is known where a name of several lines ends, and how it is spelled.
 */
export function matchTextTables(
  found: ReadonlyMap<Shape, AssignedChart[]>,
  shapes: readonly Shape[],
  lines: readonly Line[],
  sections: readonly SectionLine[],
): Map<Shape, AssignedChart> {
  const open = shapes.filter((shape) => !found.has(shape) && isPlain(shape));
  if (open.length === 0 || lostBlanks(lines)) return new Map();
  const starts = new Map(lines.map((line, at) => [line, at]));
  const places = new Map(open.map((shape) => [shape, stretchesOf(shape, lines, starts, sections)]));
  const names = new Names([...found.values()].flat());
  const tables = new Map<Shape, TextTable>();
  // What one round reads tells the next how names go.
  for (let round = 0; round < rounds; round++) {
    for (const shape of open) {
      if (tables.has(shape)) continue;
      const ways = places
        .get(shape)!
        .map((stretch) => readTextTable(shape, stretch, names.isKnown));
      const [own] = ways.filter((each) => each.length > 0);
      const table =
        ways.filter((each) => each.length > 0).length === 1 ? choose(own!, names) : undefined;
      if (!table) continue;
      tables.set(shape, table);
      for (const row of table.rows) names.add(row, shape, table.wordwise);
    }
  }
  const sure = [...tables].filter(([shape, { rows }]) => {
    const [first, ...others] = rows;
    // A line under the head may be no part of the first name.
    const alone = first!.name.length > 1 && others.every(({ name }) => name.length === 1);
    return rows.every((row) => {
      if (isOwn(row, shape.rows)) return true;
      const shared = names.isShared(row, shape);
      return (
        names.isSpelled(row) && (shared || (tables.size < fewest && !(alone && row === first)))
      );
    });
  });
  return new Map(sure.map(([shape, table], at) => [shape, chartOf(shape, table, names, -1 - at)]));
}

const rounds = 3;
/** With so many tables read a name that only one of them has is doubtful. */
const fewest = 3;

/** Words of this length on average are several each: names could not be spelled. */
const longestWord = 10;

/** Tell whether a text in letters lost the blanks between its words. */
function lostBlanks(lines: readonly Line[]): boolean {
  const texts = lines.flatMap(({ kind, cells }) => (kind === 'grid' ? [] : cells));
  const words = texts.flatMap(
    ({ text }) => text.match(/\p{Script=Latin}[^\s\p{Script=Han}]*/gu) ?? [],
  );
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return letters > words.length * longestWord;
}

/** The lines between a title of the table's section and the next title. */
function stretchesOf(
  { table }: Shape,
  lines: readonly Line[],
  starts: ReadonlyMap<Line, number>,
  sections: readonly SectionLine[],
): Line[][] {
  const at = sections.map(({ line }) => starts.get(line) ?? -1);
  return sections.flatMap(({ section }, index) => {
    if (section.id !== table.definition.section || at[index]! < 0) return [];
    const next = at.slice(index + 1).find((line) => line > at[index]!);
    const own = lines.slice(at[index]! + 1, next);
    return own.some(({ kind }) => kind === 'grid') ? [] : [own];
  });
}

/** The one way to read a table, or the one of which all names are known. */
function choose(ways: TextTable[], names: Names): TextTable | undefined {
  const known = ways.filter(({ rows }) => rows.every((row) => names.isKnown(joined(row))));
  const left = known.length > 0 ? known : ways;
  const different = new Set(
    left.map(({ rows }) => rows.map((row) => lettersOf(joined(row))).join('|')),
  );
  return different.size === 1 ? left[0] : undefined;
}

function joined({ name }: NamedRun): string {
  return name.map(({ text }) => text).join(' ');
}

/** The names that tables print, and in which tables, by their letters. */
class Names {
  /** How often each spelling is printed; on one line it is sure. */
  readonly #spellings = new Map<string, Map<string, number>>();
  readonly #tables = new Map<string, Set<unknown>>();

  constructor(charts: readonly AssignedChart[]) {
    for (const { chart, head } of charts) {
      for (const row of chart.rows.slice(head.rows)) {
        const name = row.cells[head.names[0] ?? 0]?.text ?? '';
        if (name !== '') this.#count(name, wholeLine, chart);
      }
    }
  }

  add(row: NamedRun, shape: Shape, wordwise: boolean): void {
    this.#count(joined(row), row.name.length === 1 ? wholeLine : wordwise ? 1 : 0, shape);
  }

  #count(name: string, weight: number, table: unknown): void {
    const key = lettersOf(name);
    const own = this.#spellings.get(key) ?? new Map<string, number>();
    own.set(name, (own.get(name) ?? 0) + weight);
    this.#spellings.set(key, own);
    this.#tables.set(key, (this.#tables.get(key) ?? new Set()).add(table));
  }

  readonly isKnown = (name: string): boolean => this.#spellings.has(lettersOf(name));

  /** One table at least prints the name without breaking a word. */
  isSpelled(row: NamedRun): boolean {
    const own = this.#spellings.get(lettersOf(joined(row)));
    return [...(own?.values() ?? [])].some((weight) => weight > 0);
  }

  /** Another table prints the name of a row. */
  isShared(row: NamedRun, shape: Shape): boolean {
    const others = [...(this.#tables.get(lettersOf(joined(row))) ?? [])].filter((t) => t !== shape);
    return others.length > 0;
  }

  /** The spelling that most lines agree on; line breaks may cut words. */
  spell(name: string): string {
    const own = [...(this.#spellings.get(lettersOf(name)) ?? [])];
    return own.sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? name;
  }
}

const wholeLine = 1000;

function chartOf(shape: Shape, table: TextTable, names: Names, index: number): AssignedChart {
  const rows = table.rows.map(({ run, name, lines }) => {
    const line = run.lines[0]!;
    const cells: ChartCell[] = [
      cellOf(name[0]!, names.spell(name.map(({ text }) => text).join(' ')), lines[0]?.line ?? line),
      ...run.values.map((value) => cellOf(value, value.text, line)),
    ];
    return { line, cells };
  });
  const chart: Chart = {
    rows,
    width: shape.columns.length + 1,
    aligned: true,
    start: table.lines[0]!.index,
    section: shape.table.definition.section,
    lines: table.lines,
  };
  const values = new Map(shape.columns.map((_, column) => [column + 1, column]));
  return { chart, index, head: { rows: 0, values, names: [0], score: 1 } };
}

function cellOf({ cell }: Segment, text: string, line: Line): ChartCell {
  return { ...cell, text, line };
}
