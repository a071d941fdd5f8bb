import { strToU8, type Zippable, zipSync } from 'fflate';

const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Default Extension="png" ContentType="image/png"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

const relationships = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>`;

/** Zip parts into a Word file; the content types and package relationships are added if missing. */
export function zipDocx(parts: Record<string, string | Uint8Array | Zippable[string]>): Uint8Array {
  const files: Zippable = {};
  const all = { '[Content_Types].xml': types, '_rels/.rels': relationships, ...parts };
  for (const [name, content] of Object.entries(all)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

/** Zip a Word file whose body is the given XML, with the prefixes `w` and `r`. */
export function docxOfBody(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipDocx({
    ...parts,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
  });
}
