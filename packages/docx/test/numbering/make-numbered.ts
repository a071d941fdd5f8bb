import { zipDocx } from '../zip-docx.js';
import type { Item, Level, List, NumberedDocument } from './numbered-document.js';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Write a numbered document as a Word file. */
export function makeNumbered(document: NumberedDocument): Uint8Array {
  return zipDocx({
    'word/styles.xml': part('styles', document.lists.map(styles).join('')),
    'word/numbering.xml': part('numbering', numberings(document.lists)),
    'word/document.xml': part(
      'document',
      `<w:body>${document.items.map((item) => paragraph(document, item)).join('')}</w:body>`,
    ),
  });
}

function part(name: string, content: string): string {
  return `<w:${name} ${namespace}>${content}</w:${name}>`;
}

/** The paragraph styles that stand at levels, and the numbering style that a list is linked to. */
function styles({ levels, linked, numberings }: List, index: number): string {
  const [first] = numberings;
  const paragraphs = levels.map(({ style }, level) =>
    style === undefined
      ? ''
      : `<w:style w:type="paragraph" w:styleId="${style}"><w:name w:val="${style}"/><w:pPr><w:numPr>${level > 0 ? `<w:ilvl w:val="${level}"/>` : ''}<w:numId w:val="${first!.id}"/></w:numPr></w:pPr></w:style>`,
  );
  const numbering = linked
    ? `<w:style w:type="numbering" w:styleId="list${index}"><w:name w:val="list${index}"/><w:pPr><w:numPr><w:numId w:val="${900 + index}"/></w:numPr></w:pPr></w:style>`
    : '';
  return paragraphs.join('') + numbering;
}

/** Abstract numberings come before the numberings that name them. */
function numberings(lists: List[]): string {
  const abstracts = lists.map((list, index) => {
    const levels = list.levels.map(level).join('');
    if (!list.linked) return abstract(index, levels);
    return (
      abstract(index, `<w:numStyleLink w:val="list${index}"/>`) +
      abstract(500 + index, `<w:styleLink w:val="list${index}"/>${levels}`)
    );
  });
  const instances = lists.map((list, index) => {
    const own = list.numberings.map(({ id, starts, replaced }) => {
      const indices = [...new Set([...Object.keys(starts), ...Object.keys(replaced)])].map(Number);
      const overrides = indices.map((at) => {
        const start = starts[at] === undefined ? '' : `<w:startOverride w:val="${starts[at]}"/>`;
        const other = replaced[at] ? level(replaced[at], at) : '';
        return `<w:lvlOverride w:ilvl="${at}">${start}${other}</w:lvlOverride>`;
      });
      return numbering(id, index, overrides.join(''));
    });
    return own.join('') + (list.linked ? numbering(900 + index, 500 + index, '') : '');
  });
  return abstracts.join('') + instances.join('');
}

function abstract(id: number, content: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
}

function numbering(id: number, of: number, content: string): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${content}</w:num>`;
}

function level({ format, text, start, restart, legal, style }: Level, index: number): string {
  return [
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>`,
    restart === undefined ? '' : `<w:lvlRestart w:val="${restart}"/>`,
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    legal ? '<w:isLgl/>' : '',
    `<w:lvlText w:val="${text}"/></w:lvl>`,
  ].join('');
}

function paragraph({ lists }: NumberedDocument, item: Item): string {
  const list = lists[item.list]!;
  const { id } = list.numberings[item.numbering]!;
  const properties = item.byStyle
    ? `<w:pStyle w:val="${list.levels[item.level]!.style}"/>`
    : `<w:numPr><w:ilvl w:val="${item.level}"/><w:numId w:val="${id}"/></w:numPr>`;
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>文</w:t></w:r></w:p>`;
}
