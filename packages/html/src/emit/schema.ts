import type { Schema } from 'hast-util-sanitize';
import { mathSchema } from './math-schema.js';
import { idPrefix } from './slug.js';
import { svgSchema } from './svg-schema.js';

const ours: [string, RegExp] = ['className', /^gouji-[\w-]+$/];

/**
 * What may come out: structure, tables and text. Ids get our prefix, and so does whatever names
 * them, so that nothing in a page can be clobbered and every reference still holds.
 */
export const schema: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: {
    caption: ['table'],
    colgroup: ['table'],
    li: ['ol', 'ul'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  attributes: {
    a: [
      'href',
      'ariaLabel',
      ['ariaHidden', 'true', true],
      ['tabIndex', -1],
      ['target', '_blank'],
      ['rel', 'external', 'nofollow', 'noopener', 'noreferrer', 'ugc'],
    ],
    article: ['lang', 'ariaLabelledBy'],
    colgroup: ['span'],
    del: ['dateTime'],
    ins: ['dateTime'],
    div: [['role', 'group'], ['tabIndex', 0], 'ariaLabel', 'ariaLabelledBy'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked', 'ariaLabel'],
    img: ['src', 'alt', ['referrerPolicy', 'no-referrer']],
    nav: ['ariaLabel'],
    ol: ['start', ['type', 'a', 'A', 'i', 'I']],
    span: [['role', 'img'], 'ariaLabel'],
    section: [['role', 'doc-endnotes'], 'ariaLabel', 'ariaLabelledBy'],
    td: ['colSpan', 'rowSpan', 'headers'],
    th: ['colSpan', 'rowSpan', 'headers', ['scope', 'col', 'row', 'colgroup', 'rowgroup'], 'abbr'],
    ...mathSchema.attributes,
    '*': ['id', ours],
  },
  clobber: ['id', 'headers', 'ariaLabelledBy'],
  clobberPrefix: idPrefix,
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  required: { input: { type: 'checkbox', disabled: true } },
  strip: ['embed', 'iframe', 'noscript', 'object', 'script', 'style', 'svg', 'template'],
  tagNames: [
    ...['article', 'section', 'header', 'footer', 'nav', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br', 'img', 'a', 'span'],
    ...['em', 'strong', 'u', 'del', 'sub', 'sup', 'code'],
    ...['ins', 'input', ...mathSchema.tagNames],
    ...['table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
};

/** Give what may come out of a run: besides the above, what only our own writer makes. */
export function schemaFor(embeds: boolean, draws: boolean): Schema {
  const base = draws ? drawing : schema;
  return embeds ? (embedding.get(base) ?? base) : base;
}

/** With charts. */
const drawing: Schema = {
  ...schema,
  ancestors: {
    ...schema.ancestors,
    figcaption: ['figure'],
    summary: ['details'],
    ...svgSchema.ancestors,
  },
  attributes: { ...schema.attributes, ...svgSchema.attributes },
  strip: schema.strip?.filter((name) => name !== 'svg') ?? null,
  tagNames: [
    ...(schema.tagNames ?? []),
    ...['figure', 'figcaption', 'details', 'summary', ...svgSchema.tagNames],
  ],
};

/** With pictures within the HTML. */
const embedding = new Map(
  [schema, drawing].map((base): [Schema, Schema] => {
    const protocols = { ...base.protocols, src: ['http', 'https', 'data'] };
    return [base, { ...base, protocols }];
  }),
);
