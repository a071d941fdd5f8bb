import type { ReportFigure } from '@gouji/tree';
import type { Element, ElementContent } from 'hast';
import { chartOf } from '../chart-of.js';
import { element } from '../element.js';
import { spreadLines } from '../spread-lines.js';
import type { State } from '../state.js';

/** Write a chart with its title, what it leaves out, and the table of what it shows to be opened. */
export function reportFigure(state: State, node: ReportFigure): ElementContent {
  const number = ++state.figures;
  const tables = node.children.filter(({ type }) => type === 'dataTable');
  const notes = node.children.filter(({ type }) => type !== 'dataTable');
  const summary = element(
    'summary',
    {},
    state.language === 'zh' ? '数据表' : 'Table of the numbers',
  );
  return state.patch(
    node,
    element(
      'figure',
      { className: ['gouji-figure'] },
      spreadLines([
        element('figcaption', {}, node.title),
        ...pictureOf(node, number),
        ...notes.flatMap((note) => state.one(note, node)),
        element(
          'details',
          {},
          spreadLines([summary, ...tables.flatMap((table) => state.one(table, node))]),
        ),
      ]),
    ),
  );
}

function pictureOf({ svg, title, description }: ReportFigure, number: number): Element[] {
  const chart = chartOf(svg);
  if (!chart) return [];
  const { width, height, children } = chart;
  const ids = [`figure-${number}-title`, `figure-${number}-desc`];
  const words = [
    element('title', { id: ids[0] }, title),
    element('desc', { id: ids[1] }, description),
  ];
  const viewBox = `0 0 ${width} ${height}`;
  const properties = { viewBox, width, height, role: 'img', ariaLabelledBy: ids };
  return [element('svg', properties, [...words, ...children])];
}
