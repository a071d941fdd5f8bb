import type { Mark, Spec } from 'vega';
import type { FigureNumbers } from './figure-numbers.js';
import { ink, looks, width } from './looks.js';
import type { Words } from './words.js';

const plot = 150;
/** Room above the tallest bar for its number, and below for the year. */
const above = 18;
const below = 22;
const line = 20;

/** Describe a chart of bars by year, a legend above them, to Vega. */
export function yearsSpec({ bars, groups }: FigureNumbers, words: Words): Spec {
  const top = bars.length * line + above;
  const slot = width / groups.length;
  const thick = Math.min(36, (slot - 8) / bars.length);
  const rows = groups.flatMap(({ values, missing }, group) =>
    values.map((value, index) => {
      const text = value === null ? words.unknown : String(value);
      const left = group * slot + (slot - thick * bars.length) / 2 + index * thick;
      return { index, left, middle: left + thick / 2, value, text: missing ? '' : text };
    }),
  );
  const years = groups.map(({ label, missing }, index) => {
    return { label, middle: (index + 0.5) * slot, missing };
  });
  const known = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const longest = Math.max(1, ...rows.map(({ text }) => text.length));
  const size = Math.max(7, Math.min(12, thick / (longest * 0.6)));
  return {
    ...looks.spec,
    height: top + plot + below,
    data: [
      { name: 'rows', values: rows },
      { name: 'bars', values: rows.filter(({ value }) => value !== null) },
      { name: 'years', values: years },
      { name: 'none', values: years.filter(({ missing }) => missing) },
      { name: 'legend', values: bars.map((label, index) => ({ label, y: index * line })) },
    ],
    scales: [
      {
        name: 'y',
        domain: [Math.min(0, ...known), Math.max(1, ...known)],
        range: [top + plot, top],
      },
      {
        name: 'fill',
        type: 'ordinal',
        domain: indexes,
        range: looks.fills.map(({ fill }) => fill),
      },
      {
        name: 'stroke',
        type: 'ordinal',
        domain: indexes,
        range: looks.fills.map(({ stroke }) => stroke),
      },
    ],
    marks: [
      ...legend(bars.length),
      {
        type: 'rect',
        from: { data: 'bars' },
        encode: {
          enter: {
            x: { field: 'left', offset: 1 },
            width: { value: thick - 3 },
            y: { scale: 'y', value: 0 },
            y2: { scale: 'y', field: 'value' },
            fill: { scale: 'fill', field: 'index' },
            stroke: { scale: 'stroke', field: 'index' },
          },
        },
      },
      texts('rows', 'text', 'middle', { scale: 'y', field: 'value', offset: -4 }, size),
      texts('years', 'label', 'middle', { value: top + plot + 16 }, 12),
      texts('none', undefined, 'middle', { value: top + plot - 4 }, 10, words.noReport),
      {
        type: 'rule',
        encode: {
          enter: {
            x: { value: 0 },
            x2: { value: width },
            y: { scale: 'y', value: 0 },
            stroke: { value: ink },
          },
        },
      },
    ],
  };
}

const indexes = looks.fills.map((_, index) => index);

function legend(bars: number): Mark[] {
  const boxes = Array.from({ length: bars }, (_, index): Mark => {
    const { fill, stroke } = looks.fills[index % looks.fills.length]!;
    return {
      type: 'rect',
      encode: {
        enter: {
          x: { value: 1 },
          y: { value: index * line + 3 },
          width: { value: 12 },
          height: { value: 12 },
          fill: { value: fill },
          stroke: { value: stroke },
        },
      },
    };
  });
  return [
    ...boxes,
    {
      type: 'text',
      from: { data: 'legend' },
      encode: {
        enter: {
          x: { value: 20 },
          y: { field: 'y', offset: 14 },
          text: { field: 'label' },
          fontSize: { value: 13 },
          fill: { value: ink },
        },
      },
    },
  ];
}

function texts(
  data: string,
  field: string | undefined,
  x: string,
  y: object,
  size: number,
  word = '',
): Mark {
  return {
    type: 'text',
    from: { data },
    encode: {
      enter: {
        x: { field: x },
        y,
        text: field === undefined ? { value: word } : { field },
        align: { value: 'center' },
        fontSize: { value: size },
        fill: { value: ink },
      },
    },
  };
}
