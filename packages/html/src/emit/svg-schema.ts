const lengths = /^-?\d*\.?\d+(?:e-?\d+)?$/;
const paint = /^(?:#[\da-f]{3,8}|currentColor|none)$/i;
const place = /^translate\(-?[\d.]+,-?[\d.]+\)$/;

const painted: Array<[string, RegExp]> = [
  ['fill', paint],
  ['stroke', paint],
  ['strokeWidth', lengths],
  ['transform', place],
];

/**
 * What may stand in a chart: shapes and texts, in colours and places. No element of it links, loads
 * or runs anything, no value names anything, and it stands in a figure of ours only.
 */
export const svgSchema = {
  ancestors: {
    ...{ svg: ['figure'], title: ['svg'], desc: ['svg'], g: ['svg'] },
    ...{ line: ['svg'], path: ['svg'], text: ['svg'] },
  },
  attributes: {
    svg: [
      ['viewBox', /^[\d. ]+$/],
      ['width', lengths],
      ['height', lengths],
      ['role', 'img'],
      'ariaLabelledBy',
    ],
    g: painted,
    line: [['x2', lengths], ['y2', lengths], ...painted],
    path: [['d', /^[\dMLHVCSQTAZ ,.e-]*$/i], ...painted],
    text: [['fontSize', /^[\d.]+px$/], ['textAnchor', 'start', 'middle', 'end'], ...painted],
  } satisfies Record<string, Array<string | [string, ...Array<string | RegExp>]>>,
  tagNames: ['svg', 'title', 'desc', 'g', 'line', 'path', 'text'],
};
