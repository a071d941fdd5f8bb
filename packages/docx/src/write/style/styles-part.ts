import { element, part, value, wordNamespace } from '../xml/element.js';
import type { Layout } from './layout.js';
import { paragraphXml } from './paragraph-xml.js';
import { fontXml, runXml } from './run-xml.js';
import { sizedId } from './sized-id.js';
import { twips } from './twips.js';
import { uses } from './uses.js';
import type { Use } from './word-style.js';

/** Id of the style of the empty paragraph after a table. */
export const gapStyle = 'TableGap';

/** Write `word/styles.xml` (ECMA-376 Part 1, 17.7). */
export function stylesPart(layout: Layout): string {
  const styles = [
    ...Object.keys(uses).flatMap((use) => paragraphStyles(layout, use as Use)),
    gapParagraph(layout),
    characterStyle('DefaultParagraphFont', 'Default Paragraph Font', '', true),
    ...([1, 2, 3, 4, 5, 6] as const).map((depth) => runInStyle(layout, depth)),
    ...characterStyles(layout),
    ...tableStyles(layout),
  ];
  return part(element('w:styles', wordNamespace, defaults(layout), ...styles));
}

function defaults(layout: Layout): string {
  const { style } = layout;
  const { font, size } = style.styles.normal;
  const run = runXml({ font, size }, layout)!.replace(
    '</w:rPr>',
    `${language(style.language)}</w:rPr>`,
  );
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, run),
    element('w:pPrDefault', {}),
  );
}

function language(tag: string): string {
  const asian = /^(?:zh|ja|ko)\b/i.test(tag);
  return element('w:lang', {
    'w:val': asian ? 'en-US' : tag,
    'w:eastAsia': asian ? tag : 'zh-CN',
    'w:bidi': 'ar-SA',
  });
}

/** The empty paragraph after a table. */
function gapParagraph(layout: Layout): string {
  const { gap } = layout.style.table;
  const look = { line: gap, before: '0pt', after: '0pt', offGrid: true };
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': gapStyle },
    value('w:name', 'Table Gap'),
    value('w:basedOn', uses.normal.id),
    paragraphXml(look, layout.units('normal'), undefined),
  );
}

/** One style, and one more for each smaller size of table text. */
function paragraphStyles(layout: Layout, use: Use): string[] {
  const { sizes } = layout.style.table;
  if (!uses[use].sized) return [paragraphStyle(layout, use)];
  return sizes.map((size, index) => paragraphStyle(layout, use, size, index));
}

function paragraphStyle(layout: Layout, use: Use, size?: string, index = 0): string {
  const { name, outline, next } = uses[use];
  const own = layout.style.styles[use];
  const units =
    size === undefined ? layout.units(use) : { ...layout.units(use), character: twips(size) };
  const first = use === 'normal';
  const heading = /^heading(\d)$/.exec(use)?.[1];
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': sizedId(use, index), 'w:default': first ? 1 : undefined },
    value('w:name', index === 0 ? name : `${name} ${index + 1}`),
    first ? undefined : value('w:basedOn', uses.normal.id),
    next && value('w:next', uses[next].id),
    heading && value('w:link', `Heading${heading}Char`),
    element('w:qFormat'),
    paragraphXml(own, units, outline),
    runXml(own, layout, size),
  );
}

/** A heading that runs into its paragraph is a part of that, in the look of a heading. */
function runInStyle(layout: Layout, depth: 1 | 2 | 3 | 4 | 5 | 6): string {
  const { font, bold, italic, color } = layout.style.styles[`heading${depth}`];
  const look = runXml({ font, bold, italic, color }, layout);
  return characterStyle(
    `Heading${depth}Char`,
    `Heading ${depth} Char`,
    value('w:link', `Heading${depth}`) + (look ?? ''),
  );
}

function characterStyles({ style }: Layout): string[] {
  const raised = element('w:rPr', {}, value('w:vertAlign', 'superscript'));
  const { font } = style.styles.code;
  const code = font === undefined ? '' : element('w:rPr', {}, fontXml(style.fonts[font]!));
  return [
    characterStyle('Hyperlink', 'Hyperlink', element('w:rPr', {}, value('w:color', '0563C1'))),
    characterStyle('FootnoteReference', 'footnote reference', raised),
    characterStyle('CommentReference', 'annotation reference', raised),
    characterStyle('HTMLCode', 'HTML Code', code),
  ];
}

function characterStyle(id: string, name: string, content: string, first = false): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id, 'w:default': first ? 1 : undefined },
    value('w:name', name),
    first ? undefined : value('w:basedOn', 'DefaultParagraphFont'),
    content,
  );
}

function tableStyles({ style }: Layout): string[] {
  const { border, padding } = style.table;
  const margin = (side: string, length: string) =>
    element(`w:${side}`, { 'w:w': twips(length), 'w:type': 'dxa' });
  const margins = element(
    'w:tblCellMar',
    {},
    margin('top', padding.top),
    margin('left', padding.side),
    margin('bottom', padding.top),
    margin('right', padding.side),
  );
  const line = {
    'w:val': 'single',
    'w:sz': Math.round(twips(border) / 2.5),
    'w:space': 0,
    'w:color': 'auto',
  };
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) =>
    element(`w:${edge}`, line),
  );
  return [
    element(
      'w:style',
      { 'w:type': 'table', 'w:styleId': 'TableNormal', 'w:default': 1 },
      value('w:name', 'Normal Table'),
      element('w:tblPr', {}, element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins),
    ),
    element(
      'w:style',
      { 'w:type': 'table', 'w:styleId': 'TableGrid' },
      value('w:name', 'Table Grid'),
      value('w:basedOn', 'TableNormal'),
      element('w:tblPr', {}, element('w:tblBorders', {}, ...borders)),
    ),
  ];
}
