import { docx, paragraph } from './docx-files.js';

const text = paragraph('最里层');

/** Word files whose elements nest too deep for recursion. */
export const nesting = {
  tables: () => nest(10_000, '<w:tbl><w:tr><w:tc>', text, `${paragraph('')}</w:tc></w:tr></w:tbl>`),
  tablesWithinLimit: () =>
    nest(90, '<w:tbl><w:tr><w:tc>', text, `${paragraph('')}</w:tc></w:tr></w:tbl>`),
  inline: () => inline(10_000, '<w:ins w:id="1"><w:smartTag>', '</w:smartTag></w:ins>'),
  inlineWithinLimit: () => inline(450, '<w:ins w:id="1"><w:smartTag>', '</w:smartTag></w:ins>'),
  contentControls: () => nest(10_000, '<w:sdt><w:sdtContent>', text, '</w:sdtContent></w:sdt>'),
  contentControlsWithinLimit: () =>
    nest(450, '<w:sdt><w:sdtContent>', text, '</w:sdtContent></w:sdt>'),
  paragraphs: () => nest(10_000, '<w:p><w:r><w:t>层</w:t></w:r>', text, '</w:p>'),
  equations: () =>
    docx(
      `<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${'<m:f><m:num>'.repeat(10_000)}<m:r><m:t>1</m:t></m:r>${'</m:num><m:den/></m:f>'.repeat(10_000)}</m:oMath></w:p>`,
    ),
  equationsWithinLimit: () =>
    docx(
      `${text}<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${'<m:f><m:num>'.repeat(400)}<m:r><m:t>分子</m:t></m:r>${'</m:num><m:den/></m:f>'.repeat(400)}</m:oMath></w:p>`,
    ),
  alternatives: () =>
    nest(
      120,
      '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:txbxContent>',
      text,
      '</w:txbxContent></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>',
    ),
  textBoxes: () =>
    nest(
      150,
      '<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>',
      text,
      '</w:txbxContent></v:textbox></w:pict></w:r></w:p>',
    ),
  unknown: () => nest(10_000, '<x>', text, '</x>'),
  lists: () => {
    const item = (level: number) =>
      paragraph(`项${level}`, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
    return docx(Array.from({ length: 3000 }, (_, index) => item(index)).join(''));
  },
};

function nest(depth: number, open: string, inner: string, close: string): Uint8Array {
  return docx(open.repeat(depth) + inner + close.repeat(depth));
}

function inline(depth: number, open: string, close: string): Uint8Array {
  return docx(`<w:p>${open.repeat(depth)}<w:r><w:t>最里层</w:t></w:r>${close.repeat(depth)}</w:p>`);
}
