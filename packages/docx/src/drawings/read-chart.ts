import { type DataTable, dataCaption, dataCell, dataRow, dataTable } from '@gouji/tree';
import type { Context } from '../context.js';
import { toInteger } from '../to-integer.js';
import type { ElementHandler, Handlers } from '../xml/walk.js';

/** One series of a chart: its name, and its categories and values by their index. */
interface Series {
  name: string;
  categories: Map<number, string>;
  values: Map<number, string>;
}

/**
 * Read the data that a chart shows (ECMA-376 Part 1, 21.2) as a table: a row for each category, a
 * column for each series. Undefined where the chart holds no text.
 */
export function readChart(context: Context, part: string): DataTable | undefined {
  const state = new State();
  context.pack.walk(part, handlers, state);
  const { series, title, axisTitle } = state;
  const indices = new Set(
    series.flatMap(({ categories, values }) => [...categories.keys(), ...values.keys()]),
  );
  context.countCells((indices.size + 1) * (series.length + 1), part);
  const rows = [...indices]
    .sort((a, b) => a - b)
    .map((index) => {
      const category = series
        .find(({ categories }) => categories.has(index))
        ?.categories.get(index);
      return dataRow([
        dataCell(category ?? '', { header: 'row' }),
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
      open({ series }) {
        series.push({ name: '', categories: new Map(), values: new Map() });
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
function take({ series, slot, index, format, text: raw }: State): void {
  const text = slot === 'name' ? raw : shown(raw, format);
  const current = series.at(-1);
  if (!current || !slot) return;
  if (slot === 'name') {
    current.name += text;
    return;
  }
  const known = current[slot].get(index);
  current[slot].set(index, known === undefined ? text : `${text} ${known}`);
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
