import type { Localized } from '@gouji/tree';

/** What nodes of each kind of tree must have; other types are free unless `closed`. */
export interface Grammar {
  fields: Record<string, Record<string, Expected>>;
  /** Types that are of another tree, with what to do about them. */
  foreign: Record<string, Localized>;
  /** Only the types listed are known to what writes the tree. */
  closed?: true;
}

export type Expected = 'string' | 'count' | 'object' | readonly unknown[];

const literal = { value: 'string' } as const;
const rehype: Localized = {
  zh: ',这是 hast 节点;请让这个插件在 html 阶段运行(phase: html)。',
  en: ', which is of hast; let the plugin run in phase html.',
};
const raw: Localized = {
  zh: ',HTML 字符串不会输出;请用元素节点(hast-util-from-html)。',
  en: ', for HTML in a string is not written; use elements (hast-util-from-html).',
};

/** The tree of the document: mdast, and the nodes of gouji. */
export const documentTree: Grammar = {
  fields: {
    text: literal,
    inlineCode: literal,
    code: literal,
    html: literal,
    yaml: literal,
    streamCell: literal,
    equation: literal,
    heading: { depth: [1, 2, 3, 4, 5, 6] },
    link: { url: 'string' },
    image: { url: 'string' },
    dataCell: { colSpan: 'count', rowSpan: 'count' },
    dataRow: { group: ['head', 'body', 'foot'] },
    pageFurniture: { kind: ['header', 'footer', 'pageMark', 'navigation'] },
    formTable: { form: 'string', table: 'string' },
  },
  foreign: { element: rehype, comment: rehype, doctype: rehype },
};

/** The tree on the way to HTML: hast. */
export const htmlTree: Grammar = {
  fields: {
    root: {},
    text: literal,
    comment: literal,
    doctype: {},
    element: { tagName: 'string', properties: 'object' },
  },
  foreign: { raw },
  closed: true,
};

/** What holds others, if only an empty list of them. */
export const parents = new Set([
  ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'emphasis', 'strong'],
  ...['delete', 'link', 'dataTable', 'dataRow', 'dataCell', 'dataCaption', 'cellStream'],
  ...['streamLine', 'pageFurniture', 'element', 'footnoteDefinition', 'table', 'tableRow'],
]);
