import type { Spec } from 'vega';
import type { FigureNumbers } from './figure-numbers.js';
import { ink, looks, width } from './looks.js';
import type { Words } from './words.js';

const step = 42;
const bar = { top: 20, height: 14 };

/** Describe a chart of one bar a line, its name above it, to Vega. */
export function valuesSpec({ groups }: FigureNumbers, words: Words): Spec {
  const rows = groups.map(({ label, values: [value = null] }, index) => {
    const text = value === null ? words.unknown : String(value);
    return { index, label, value, text };
  });
  const known = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const room = Math.max(...rows.map(({ text }) => text.length)) * looks.size * 0.7 + 8;
  return {
    ...looks.spec,
    height: rows.length * step,
    data: [
      { name: 'rows', values: rows },
      { name: 'known', values: rows.filter(({ value }) => value !== null) },
    ],
    scales: [
      {
        name: 'x',
        domain: [Math.min(0, ...known), Math.max(1, ...known)],
        range: [1, width - room],
      },
      { name: 'y', domain: [0, rows.length], range: [0, rows.length * step] },
    ],
    marks: [
      {
        type: 'text',
        from: { data: 'rows' },
        encode: {
          enter: {
            x: { value: 0 },
            y: { scale: 'y', field: 'index', offset: 15 },
            text: { field: 'label' },
            fontSize: { value: looks.size },
            fill: { value: ink },
          },
        },
      },
      {
        type: 'rect',
        from: { data: 'known' },
        encode: {
          enter: {
            x: { scale: 'x', value: 0 },
            x2: { scale: 'x', field: 'value' },
            y: { scale: 'y', field: 'index', offset: bar.top },
            height: { value: bar.height },
            fill: { value: looks.fills[0]!.fill },
          },
        },
      },
      {
        type: 'rule',
        from: { data: 'rows' },
        encode: {
          enter: {
            x: { scale: 'x', value: 0 },
            y: { scale: 'y', field: 'index', offset: bar.top - 2 },
            y2: { scale: 'y', field: 'index', offset: bar.top + bar.height + 2 },
            stroke: { value: ink },
          },
        },
      },
      {
        type: 'text',
        from: { data: 'rows' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'value', offset: 6 },
            y: { scale: 'y', field: 'index', offset: bar.top + bar.height - 2 },
            text: { field: 'text' },
            fontSize: { value: looks.size },
            fill: { value: ink },
          },
        },
      },
    ],
  };
}
