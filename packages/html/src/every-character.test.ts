import { visit } from '@gouji/tree';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { fromHtml, toHtml } from './index.js';

/** Words of one letter each, so that no character is lost unseen. */
const word = fc
  .constantFrom(...'甲乙丙丁戊己庚辛壬癸abcXYZ0123,。一、(二)')
  .map((char) => char.repeat(2));
const space = fc.constantFrom('', ' ', '\n', '&nbsp;&nbsp;', '<br>', '<br><br>', '<br>　　');
const wrap = (names: string[]) => fc.constantFrom(...names);

const { flow } = fc.letrec<{ phrasing: string; flow: string }>((tie) => ({
  phrasing: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc
      .tuple(
        wrap(['b', 'i', 'span', 'a href="https://a.example"', 'sup', 'font', 'o:p', 'code', 'u']),
        tie('phrasing'),
        space,
        tie('phrasing'),
      )
      .map(([tag, first, gap, second]) => `<${tag}>${first}${gap}${second}</${tag.split(' ')[0]}>`),
  ),
  flow: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('phrasing'),
    fc
      .tuple(
        wrap([
          'p',
          'div',
          'h2',
          'h5',
          'section',
          'article',
          'main',
          'nav',
          'header',
          'footer',
          'blockquote',
          'center',
          'b',
          'pre',
          'div id="zoom"',
          'div style="display:none"',
          'noscript',
          'dl',
          'figure',
          'fieldset',
          'details',
        ]),
        tie('flow'),
        space,
        tie('flow'),
      )
      .map(([tag, first, gap, second]) => `<${tag}>${first}${gap}${second}</${tag.split(' ')[0]}>`),
    fc
      .array(tie('flow'), { maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`),
    fc
      .array(
        fc.array(
          fc.tuple(
            wrap(['td', 'th', 'td colspan="2"', 'td rowspan="2"', 'th scope="row"']),
            tie('flow'),
          ),
          { maxLength: 3 },
        ),
        { maxLength: 3 },
      )
      .map(
        (rows) =>
          `<table>${rows.map((cells) => `<tr>${cells.map(([tag, cell]) => `<${tag}>${cell}</${tag.slice(0, 2)}>`).join('')}</tr>`).join('')}</table>`,
      ),
  ),
}));

const letters = (text: string) => [...text.replace(/[\s\u00a0\u3000]/g, '')].sort().join('');
const visible = (html: string) => letters(html.replace(/<[^>]*>/g, '').replace(/&nbsp;/g, ''));

function charactersOf(tree: Root): string {
  const out: string[] = [];
  visit(tree, (node) => {
    if ('value' in node) out.push(node.value);
    if ((node.type === 'heading' || node.type === 'paragraph') && node.data?.number)
      out.push(node.data.number.printed);
  });
  return letters(out.join(''));
}

test('every visible character of a page is in the tree, and nothing else is', () => {
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 5 }), (parts) => {
      const source = parts.join('');
      expect(charactersOf(fromHtml(source))).toBe(visible(source));
    }),
    { numRuns: 1000 },
  );
});

test('every character of the tree is in its HTML, which is read as the same HTML', () => {
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 4 }), (parts) => {
      const tree = fromHtml(parts.join(''));
      const out = toHtml(tree, { furniture: true });
      expect(charactersOf(fromHtml(out))).toBe(charactersOf(tree));
      const fragment = toHtml(fromHtml(toHtml(tree)));
      expect(toHtml(fromHtml(fragment))).toBe(fragment);
    }),
    { numRuns: 500 },
  );
});
