import { type DataTable, dataCaption, dataCell, dataRow, dataTable } from '@gouji/tree';
import type { Context } from '../context.js';
import { toInteger } from '../to-integer.js';
import type { ElementHandler, Handlers } from '../xml/walk.js';

/** One series of a chart: its name, and its values by their index. */
interface Series {
  name: string;
  values: Map<number, string>;
}

/**
 * Read the data that a chart shows (ECMA-376 Part 1, 21.2) as a table: a row for each category, a
 * column for each series. Undefined where the chart holds no text.
 */
export function readChart(context: Context, part: string): DataTable | undefined {
  const state = new State();
  context.pack.walk(part, handlers, state);
  const { series, categories, title, axisTitle } = state;
  const indices = new Set(categories.keys());
  for (const { values } of series) for (const index of values.keys()) indices.add(index);
  const cells = (indices.size + 1) * (series.length + 1);
  context.countCells(cells, part);
  // Each of them holds a text.
  context.countNodes(2 * cells, part);
  const rows = [...indices]
    .sort((a, b) => a - b)
    .map((index) => {
      return dataRow([
        dataCell(categories.get(index) ?? '', { header: 'row' }),
        ...series.map(({ values }) => dataCell(values.get(index) ?? '')),
      ]);
    });
  const head = dataRow(
    ['', ...series.map(({ name }) => name)].map((name) => dataCell(name, { header: 'column' })),
    'head',
  );
  const caption = [title, axisTitle]
    .map((text) => text.trim())
    .filter(Boolean)
    .join(' · ');
  if (caption === '' && rows.length === 0) return undefined;
  return dataTable([...(caption === '' ? [] : [dataCaption(caption)]), head, ...rows]);
}

class State {
  readonly series: Series[] = [];
  /** The categories by their index; each series states them again, and the first that does counts. */
  readonly categories = new Map<number, string>();
  /** The indices of categories that the series at hand states first. */
  own = new Set<number>();
  title = '';
  axisTitle = '';
  axes = 0;
  /** Where the text of `c:v` goes. */
  slot: 'name' | 'categories' | 'values' | undefined;
  index = 0;
  /** How the numbers of the slot are shown. */
  format = '';
  text = '';
}

type ChartHandler = ElementHandler<State>;

const axis: ChartHandler = {
  open(state) {
    state.axes++;
  },
  close(state) {
    state.axes--;
  },
};

const richText: Handlers<State> = new Map<string, ChartHandler>([
  [
    'a:t',
    {
      text(state, value) {
        if (state.axes > 0) state.axisTitle += value;
        else state.title += value;
      },
    },
  ],
  [
    'a:p',
    {
      close(state) {
        if (state.axes > 0) state.axisTitle += ' ';
        else state.title += ' ';
      },
    },
  ],
]);

const handlers: Handlers<State> = new Map<string, ChartHandler>([
  ['c:title', { inside: richText }],
  ['c:catAx', axis],
  ['c:valAx', axis],
  ['c:dateAx', axis],
  ['c:serAx', axis],
  [
    'c:ser',
    {
      open(state) {
        state.series.push({ name: '', values: new Map() });
        state.own = new Set();
      },
    },
  ],
  ['c:tx', slot('name')],
  ['c:cat', slot('categories')],
  ['c:xVal', slot('categories')],
  ['c:val', slot('values')],
  ['c:yVal', slot('values')],
  [
    'c:pt',
    {
      open(state, attributes) {
        state.index = toInteger(attributes.get('idx')) ?? 0;
      },
    },
  ],
  [
    'c:formatCode',
    {
      text(state, value) {
        state.format += value;
      },
    },
  ],
  [
    'c:v',
    {
      open(state) {
        state.text = '';
      },
      text(state, value) {
        state.text += value;
      },
      close: take,
    },
  ],
]);

function slot(name: NonNullable<State['slot']>): ChartHandler {
  return {
    open(state) {
      state.slot = name;
      state.format = '';
    },
    close(state) {
      state.slot = undefined;
    },
  };
}

/** Categories of several levels come innermost first; what holds several stands before them. */
function take({ series, categories, own, slot, index, format, text: raw }: State): void {
  const text = slot === 'name' ? raw : shown(raw, format);
  const current = series.at(-1);
  if (!current || !slot) return;
  if (slot === 'name') {
    current.name += text;
    return;
  }
  const to = slot === 'categories' ? categories : current.values;
  const known = to.get(index);
  if (known === undefined) {
    if (slot === 'categories') own.add(index);
    to.set(index, text);
  } else if (slot === 'values' || own.has(index)) {
    to.set(index, `${text} ${known}`);
  }
}

/** A day is counted from the end of 1899; other numbers are written as short as they can be. */
function shown(text: string, format: string): string {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  const isDate = /[dy]/i.test(format) && !/[#0?]|general/i.test(format);
  if (!isDate || value < 1 || value > 2_958_465) return String(value);
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
