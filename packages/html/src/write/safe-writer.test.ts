import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml as serialize } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { schema, schemaFor } from '../emit/schema.js';
import { svgSchema } from '../emit/svg-schema.js';
import { parseDocument } from '../read/parse-document.js';
import { compilePolicy } from './compile-policy.js';
import { SafeWriter } from './safe-writer.js';

function write(node: unknown, by = schema): string {
  const writer = new SafeWriter(compilePolicy(by));
  writer.write(node);
  return writer.end().join('');
}

function reference(node: unknown, by = schema): string {
  return serialize(sanitize(node as Nodes, by));
}

const nasty = [
  ...[
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' JaVaScRiPt:x',
    'data:text/html,<b>',
    '//a.cn',
  ],
  ...['https://a.cn/?a=1&b="2"', 'mailto:a@b.cn', '#place', '?a:b', 'a/b:c', ':', 'vbscript:x', ''],
  ...['gouji-table', 'gouji-x" onclick="y', 'group', 'img', 'col', 'a', '0', '0.5em', 'block'],
  ...['"', "'", '`', '<', '>', '&', '&amp;', '\0', '\u0085', '\ud800', '文', 'a  b ', ' c', '-->'],
];
const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 8 }));
const primitive = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.constantFrom(0, 1, -1, 2.5, Number.NaN, Infinity, true, false, null, undefined),
  fc.constant({ toString: () => 'x' }),
);
const value = fc.oneof(primitive, fc.array(primitive, { maxLength: 4 }));
const known = Object.values(schema.attributes!).flatMap((definitions) =>
  definitions.map((definition) => (typeof definition === 'string' ? definition : definition[0])),
);
const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...new Set(known)) },
  fc.constantFrom('onClick', 'onclick', 'style', 'srcDoc', 'dataX', 'data-x', 'class', 'ID', '1'),
  fc.constantFrom('constructor', 'toString', '__proto__', 'hasOwnProperty'),
);
const tagName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...schema.tagNames!) },
  fc.constantFrom(...schema.strip!, 'form', 'input', 'P', 'math:mi', 'annotation-xml', 'base', '*'),
  fc.constantFrom('', 'constructor', 'p onload=x', undefined, null, 7),
);

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({ type: fc.constant('text'), value: text }),
    fc.record({
      type: fc.constant('element'),
      tagName,
      properties: fc.oneof(fc.dictionary(key, value, { maxKeys: 4 }), fc.constant(null)),
      children: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.constant(undefined)),
    }),
    fc.record({ type: fc.constantFrom('comment', 'doctype', 'raw', 'root', 7), value: text }),
    fc.record({ type: fc.constant('root'), children: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.constantFrom(
      null,
      undefined,
      'text',
      0,
      [],
      {},
      { type: 'text' },
      { type: 'text', value: 1 },
    ),
  ),
}));

test('whatever tree it is given, it writes what the general libraries write', () => {
  const trees = fc.array(node, { maxLength: 4 }).map((children) => ({ type: 'root', children }));
  fc.assert(
    fc.property(trees, (tree) => {
      expect(write(tree)).toBe(reference(tree));
    }),
    { numRuns: 3000 },
  );
});

test('a page that means harm comes out as from the general libraries', () => {
  const fixture = new URL('../../test/fixtures/hostile.html', import.meta.url);
  const tree = parseDocument(readFileSync(fixture, 'utf8'), 512);
  const out = write(tree);
  expect(out).toContain('文');
  expect(out).toBe(reference(tree));
});

test('every attribute of every element lets the same values through', () => {
  const keys = [...new Set(known), 'onClick', 'style', 'title', 'dataX'];
  const values = [
    ...nasty,
    ...nasty.map((item) => [item, 'gouji-a']),
    1,
    0,
    true,
    false,
    Number.NaN,
  ];
  for (const name of [...schema.tagNames!, ...schema.strip!, 'form']) {
    const children = keys.flatMap((one) =>
      values.map((item) => ({ type: 'element', tagName: name, properties: { [one]: item } })),
    );
    const around = ['table', 'ol'].map((tag) => ({ type: 'element', tagName: tag, children }));
    const tree = { type: 'root', children: [...children, ...around] };
    expect(write(tree)).toBe(reference(tree));
  }
});

test('every attribute of every element of a chart lets the same values through', () => {
  const drawing = schemaFor(false, true);
  const keys = [
    ...Object.values(svgSchema.attributes).flatMap((list) =>
      list.map((one) => (typeof one === 'string' ? one : one[0])),
    ),
    ...['href', 'xLinkHref', 'style', 'onLoad', 'filter', 'className', 'id', 'clipPath'],
  ];
  const values = [
    ...nasty,
    ...['#2f74c0', 'currentColor', 'none', 'url(#a)', 'red', '1e3', '-1.5', 'M0,0h9Z', 'M0 0;x'],
    ...['translate(1,2)', 'translate(1,2) rotate(3)', '13px', 'middle', '0 0 340 42', 7],
  ];
  const names = [...svgSchema.tagNames, 'use', 'image', 'animate', 'foreignObject', 'style', 'set'];
  for (const tagName of names) {
    const children = keys.flatMap((one) =>
      values.map((item) => ({
        type: 'element',
        tagName,
        properties: { [one]: item },
        children: [],
      })),
    );
    const svg = { type: 'element', tagName: 'svg', properties: {}, children };
    const figure = { type: 'element', tagName: 'figure', properties: {}, children: [svg] };
    const tree = { type: 'root', children: [figure, ...children] };
    const out = write(tree, drawing);
    expect(out === reference(tree, drawing), tagName).toBe(true);
    const drawn = out.replace(/ (?:id|class|aria-labelledby)="[^"]*"/g, '');
    expect(/url|;|:|red|href|style|onload|filter/i.exec(drawn)?.[0], tagName).toBeUndefined();
  }
});

test('what is begun and ended by hand stands around the rest', () => {
  const writer = new SafeWriter(compilePolicy(schema));
  writer.open({ tagName: 'table', properties: { id: 'a', onClick: 'x' } });
  writer.write({ type: 'element', tagName: 'tr', children: [] });
  writer.open({ tagName: 'form', properties: {} });
  writer.close();
  writer.close();
  writer.write({ type: 'element', tagName: 'tr', children: [] });
  expect(writer.end().join('')).toBe('<table id="gouji-a"><tr></tr></table>');
});
