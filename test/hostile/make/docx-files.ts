import { writeZip, type ZipFile } from './write-zip.js';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The parts of a Word file by name, without those that every file has. */
export type Parts = Record<string, string | Uint8Array>;

/** One relationship of the main part: its id, kind, target, and whether it leads out of the file. */
export type Related = [id: string, kind: string, target: string, external?: 'external'];

/** Zip a Word file with this body; parts that have their usual name are related by it. */
export function docx(body: string, parts: Parts = {}, related: Related[] = []): Uint8Array {
  return writeZip(docxFiles(body, parts, related));
}

/** List the files of a Word file, so that they can be tampered with. */
export function docxFiles(body: string, parts: Parts = {}, related: Related[] = []): ZipFile[] {
  return packageFiles(documentXml(body), parts, related);
}

/** Zip a Word file with this main part. */
export function docxOf(main: string | Uint8Array, parts: Parts = {}): Uint8Array {
  return writeZip(packageFiles(main, parts, []));
}

/** Write a main part with this body. */
export function documentXml(body: string): string {
  return rootXml('document', `<w:body>${body}</w:body>`);
}

/** Write a part with this root element and content. */
export function rootXml(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces}>${content}</w:${name}>`;
}

/** Write a paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Write a table cell. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

/** Write a table of rows of cells. */
export function table(...rows: string[][]): string {
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}

function packageFiles(main: string | Uint8Array, parts: Parts, related: Related[]): ZipFile[] {
  const usual = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'settings']
    .filter((kind) => `word/${kind}.xml` in parts)
    .map((kind): Related => [`part-${kind}`, kind, `${kind}.xml`]);
  const all: Parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationshipsXml([...usual, ...related]),
    'word/document.xml': main,
    ...parts,
  };
  return Object.entries(all).map(([name, data]) => ({ name, data }));
}

/** Write a relationships part (ECMA-376 Part 2, 6.5). */
export function relationshipsXml(related: Related[]): string {
  const items = related.map(([id, kind, target, external]) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${relationshipType}${kind}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/><Default Extension="html" ContentType="text/html"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
