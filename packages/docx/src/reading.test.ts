import { textOf } from '@gouji/tree';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { outline } from '../test/outline.js';
import { docxOfBody } from '../test/zip-docx.js';
import { fromDocx } from './from-docx.js';

const namespaces =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"';

test('a picture whose relationship is lost keeps its words and is told of', () => {
  const drawing = `<w:drawing><wp:inline><wp:docPr id="1" name="g" descr="县徽"/><a:blip r:embed="lost"/></wp:inline></w:drawing>`;
  const tree = read(`<w:p><w:r>${drawing}</w:r></w:p>`);
  expect(find(tree, 'image').map(({ alt }) => alt)).toEqual(['县徽']);
  expect(tree.data!.problems).toMatchObject([
    { rule: 'damaged-file', place: { part: 'word/document.xml', paragraph: 1 } },
  ]);
});

test('text whose direction is overridden or embedded is read as it is written', () => {
  const body = `<w:p><w:bdo w:val="rtl">${run('甲')}</w:bdo><w:dir w:val="ltr">${run('乙')}</w:dir></w:p>`;
  expect(textOf(read(body))).toBe('甲乙');
});

test('symbols of known fonts, of unknown ones and beyond the first plane are kept', () => {
  const symbols =
    '<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="None" w:char="4E91"/><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F600"/>';
  expect(textOf(read(`<w:p><w:r>${symbols}</w:r></w:p>`))).toBe('α云😀');
});

test('what holds text is looked into, known or not', () => {
  const body = `<w:customXml><w:p><w:customXml>${run('甲')}</w:customXml><w:unheardOf>${run('乙')}</w:unheardOf></w:p></w:customXml><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>`;
  expect(textOf(read(body))).toBe('甲乙\n丙');
});

test('pictures of a group have their own words, those without any the words of the group', () => {
  const picture = (words: string) =>
    `<pic:pic><pic:nvPicPr><pic:cNvPr id="2" name="p" descr="${words}"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="i"/></pic:blipFill></pic:pic>`;
  const group = `<w:drawing><wp:inline><wp:docPr id="1" name="g" descr="组图"/><wpg:wgp>${picture('左图')}${picture('')}</wpg:wgp></wp:inline></w:drawing>`;
  const images = find(read(`<w:p><w:r>${group}</w:r></w:p>`, 'image'), 'image');
  expect(images.map(({ alt }) => alt)).toEqual(['左图', '组图']);
  const other = find(read(`<w:p><w:r>${group.replace('左图', '')}</w:r></w:p>`, 'image'), 'image');
  expect(other.map(({ alt }) => alt)).toEqual(['组图', '组图']);
});

test('a picture that is a link stays one, and the text after it is none', () => {
  const drawing = `<w:drawing><wp:inline><wp:docPr id="1" name="g" descr="徽标"><a:hlinkClick r:id="l"/></wp:docPr><a:blip r:embed="i"/></wp:inline></w:drawing>`;
  const [link, ...more] = find(
    read(`<w:p><w:r>${drawing}<w:t>后</w:t></w:r></w:p>`, 'image'),
    'link',
  );
  expect(more).toEqual([]);
  expect(link!.url).toBe('https://example.org/');
  expect(outline(link!)).toBe('link https://example.org/\n  image asset:picture.png "徽标"\n');
});

test('objects of other programs, controls and ink are told of where they stand', () => {
  const body = `<w:p><w:r><w:object><o:OLEObject ProgID="Equation.DSMT4" r:id="o"/></w:object><w:object><w:control w:name="列表框1"/></w:object><w:contentPart r:id="k"/></w:r></w:p>`;
  const { problems } = read(body).data!;
  expect(problems!.map(({ rule, place }) => [rule, place])).toEqual(
    Array(3).fill(['unread-content', { part: 'word/document.xml', paragraph: 1 }]),
  );
  expect(problems!.map(({ message }) => message.zh).join()).toMatch(/Equation\.DSMT4.*列表框1/s);
});

test('hidden pictures, notes and equations are counted with the hidden text', () => {
  const hidden = '<w:rPr><w:vanish/></w:rPr>';
  const equation = '<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>';
  const tree = read(
    `<w:p><w:r>${hidden}<w:footnoteReference w:id="1"/><w:t>隐</w:t><w:br/>${equation}</w:r></w:p>`,
  );
  expect(tree.data!.problems![0]!.message.en).toContain('(5 characters)');
});

test('an inserted cell is read, a deleted one is not; where changes are kept both are marked', () => {
  const change = 'w:id="1" w:author="审核人" w:date="2023-01-12T08:00:00Z"';
  const body = `<w:tbl><w:tr>${cell('旧')}${cell('删', `<w:cellDel ${change}/>`)}${cell('增', `<w:cellIns ${change}/>`)}</w:tr></w:tbl>`;
  expect(textOf(read(body))).toBe('旧\t增');
  const drawn = outline(fromDocx(docxOfBody(body), { trackedChanges: 'all' }));
  expect(drawn).toMatch(/deletion 审核人 2023-01-12T08:00:00Z\n\s+text "删"/);
  expect(drawn).toMatch(/insertion 审核人 2023-01-12T08:00:00Z\n\s+text "增"/);
});

test('a deleted row is left out; where changes are kept all in it is marked, and no text of data', () => {
  const change = 'w:id="1" w:author="审核人"';
  const row = (text: string, mark: string) => `<w:tr><w:trPr>${mark}</w:trPr>${cell(text)}</w:tr>`;
  const rows = `${row('增后删', `<w:ins ${change}/><w:del ${change}/>`)}${row('增', `<w:ins ${change}/>`)}`;
  const body = `<w:tbl><w:tr>${cell('旧')}</w:tr>${rows}<w:tr>${cell('后')}</w:tr></w:tbl>`;
  expect(textOf(read(body))).toBe('旧\n增\n后');
  const all = fromDocx(docxOfBody(body), { trackedChanges: 'all' });
  expect(outline(all)).toMatch(/deletion 审核人\n\s+text "增后删"/);
  expect(outline(all)).toMatch(/insertion 审核人\n\s+text "增"/);
  expect(textOf(all)).toBe('旧\n\n增\n后');
});

test('column widths are kept where the grid tells them all', () => {
  const table = (grid: string) =>
    `<w:tbl><w:tblGrid>${grid}</w:tblGrid><w:tr>${cell('甲')}${cell('乙')}</w:tr></w:tbl>`;
  const widths = (grid: string) => find(read(table(grid)), 'dataTable')[0]!.data!.columnWidths;
  expect(widths('<w:gridCol w:w="2400"/><w:gridCol w:w="1in"/>')).toEqual([2400, 1440]);
  expect(widths('<w:gridCol w:w="2400"/><w:gridCol/>')).toBeUndefined();
  expect(widths('')).toBeUndefined();
});

test('rows and cells in content controls and custom XML belong to the table', () => {
  const row = (content: string) => `<w:tr>${content}</w:tr>`;
  const wrapped = `<w:sdt><w:sdtContent>${row(cell('甲'))}</w:sdtContent></w:sdt><w:customXml>${row(`<w:sdt><w:sdtContent>${cell('乙')}</w:sdtContent></w:sdt>`)}</w:customXml>`;
  const [table, ...more] = find(read(`<w:tbl>${wrapped}${row(cell('丙'))}</w:tbl>`), 'dataTable');
  expect(more).toEqual([]);
  expect(textOf(table!)).toBe('甲\n乙\n丙');
});

test('a paragraph whose mark was deleted gives its bookmark to the one it joins', () => {
  const body = `<w:p><w:hyperlink w:anchor="b">${run('去')}</w:hyperlink></w:p><w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:bookmarkStart w:id="1" w:name="b"/>${run('前')}</w:p><w:p>${run('后')}</w:p>`;
  const [, joined] = read(body).children;
  expect(textOf(joined!)).toBe('前后');
  expect(joined!.data).toMatchObject({ id: 'b' });
});

function run(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`;
}

function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
}

/** @param image whether the file holds the picture `i`, and the link `l` leads anywhere */
function read(body: string, image?: 'image'): Root {
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="i" Type="${kind}image" Target="media/picture.png"/><Relationship Id="l" Type="${kind}hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`;
  const parts = { 'word/_rels/document.xml.rels': relationships, 'word/media/picture.png': 'PNG' };
  const wrapped = `<w:sdt ${namespaces}><w:sdtContent>${body}</w:sdtContent></w:sdt>`;
  return fromDocx(docxOfBody(wrapped, image ? parts : {}));
}

function find<Type extends Nodes['type']>(
  node: Nodes,
  type: Type,
): Array<Extract<Nodes, { type: Type }>> {
  const own = node.type === type ? [node as Extract<Nodes, { type: Type }>] : [];
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => find(child, type))]
    : own;
}
