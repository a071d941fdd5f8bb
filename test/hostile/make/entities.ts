import { documentXml, docx, docxOf, paragraph, rootXml } from './docx-files.js';

/** Word files that play with XML entities. */
export const entities = {
  billionLaughs: () => {
    const levels = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    );
    return withDoctype(`[<!ENTITY l0 "哈">${levels.join('')}]`, '&l9;');
  },
  quadratic: () => withDoctype(`[<!ENTITY a "${'哈'.repeat(50_000)}">]`, '&a;'.repeat(50_000)),
  externalEntity: () => withDoctype('[<!ENTITY x SYSTEM "file:///etc/passwd">]', '&x;'),
  externalDtd: () => withDoctype('SYSTEM "http://127.0.0.1:9/evil.dtd"', '云溪县'),
  parameterEntity: () =>
    withDoctype('[<!ENTITY % p SYSTEM "http://127.0.0.1:9/evil.ent"> %p;]', '云溪县'),
  inStyles: () =>
    docx(paragraph('云溪县'), {
      'word/styles.xml': rootXml('styles', '&x;').replace(
        '<w:styles',
        '<!DOCTYPE w:styles [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:styles',
      ),
    }),
  undeclared: () => docx(paragraph('云溪&nbsp;县&unknown;乡 &amp; 镇&')),
  manyReferences: () => docx(paragraph(`始${'&#20113;&#x6EAA;'.repeat(200_000)}终`)),
  impossibleReferences: () =>
    docx(paragraph('云&#xD800;溪&#0;县&#x110000;乡&#xFFFFFFFFFFFF;镇&#;村&#x;')),
};

function withDoctype(declaration: string, text: string): Uint8Array {
  const xml = documentXml(paragraph(text));
  return docxOf(xml.replace('<w:document', `<!DOCTYPE w:document ${declaration}><w:document`));
}
