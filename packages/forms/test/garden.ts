import { readFileSync } from 'node:fs';
import type { Report } from '@gouji/tree';
import type { RootContent } from 'mdast';
import { type Form, parseForm, reconcile } from '../src/index.js';
import { lines, paragraph } from './library.js';

/** A form with labels in levels, wide rows and sums across rows. */
export const gardenForm: Form = parseForm(
  readFileSync(new URL('garden-form.yaml', import.meta.url), 'utf8'),
  'garden-form.yaml',
);

/** The header of the table of seedlings, a line each. */
export const head = [
  '(本表各列前两项之和等于后两项之和)',
  ...['领苗人情况', '普通家庭', '单位或团体', '合计', '中小学校', '园艺公司', '其他'],
];

/** The rows: labels and numbers. */
export const body: Array<{ labels: string[]; values: number[] }> = [
  { labels: ['一、本年新育苗木数量'], values: [31, 4, 0, 2, 37] },
  { labels: ['二、上年留存苗木数量'], values: [2, 0, 1, 0, 3] },
  { labels: ['三、本年苗木去向', '(一)分送栽种'], values: [14, 2, 0, 1, 17] },
  {
    labels: ['(二)折价出让(预订后取走的,只计这一情形,不计其他情形)'],
    values: [6, 0, 0, 1, 7],
  },
  { labels: ['(三)未能成活', '1.因长期干旱枯死'], values: [5, 1, 0, 0, 6] },
  { labels: ['2.因虫害蔓延枯死'], values: [0, 0, 1, 0, 1] },
  { labels: ['3.移栽时根部受损而又未能及时恢复生长'], values: [3, 0, 0, 0, 3] },
  { labels: ['(四)总计'], values: [28, 3, 1, 2, 34] },
  { labels: ['四、留待下年继续分送'], values: [5, 1, 0, 0, 6] },
];

const columns = ['family', 'body.school', 'body.company', 'body.other', 'total'];
const rowIds = ['grown', 'kept', 'use.given', 'use.sold', 'use.lost.drought', 'use.lost.pests'];
rowIds.push('use.lost.roots', 'use.total', 'left');

/** All values of the table of seedlings as `body` prints them. */
export const seedlings: Record<string, number> = Object.fromEntries(
  body.flatMap(({ values }, y) =>
    values.map((value, x) => [`seedlings.${rowIds[y]}.${columns[x]}`, value]),
  ),
);

/** The values of a report's table of seedlings. */
export function seedlingsOf({ values }: Report): Report['values'] {
  const own = Object.entries(values).filter(([path]) => path.startsWith('seedlings.'));
  return Object.fromEntries(own);
}

const shows = [
  paragraph('二、花展情况'),
  lines('室内花展', '露天花展', '春季场次', '秋季场次', '合计', '春季场次', '秋季场次', '合计'),
  lines('2', '1', '3', '0', '4', '4'),
];

/** Read blocks as the first section of a garden report. */
export function readGarden(...blocks: RootContent[]): Report {
  const tree = { type: 'root' as const, children: [paragraph('一、苗木分送情况'), ...blocks] };
  tree.children.push(...shows);
  return reconcile(tree, { forms: [gardenForm] }).report;
}
