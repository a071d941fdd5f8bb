import { docx, docxFiles, type Parts, paragraph } from './docx-files.js';
import { writeZip } from './write-zip.js';

const text = paragraph('云溪县城乡建设统计');
const ordinary = docx(text.repeat(50));

/** Word files whose zip is broken or lies. */
export const archives = {
  empty: () => new Uint8Array(),
  plainText: () => bytesOf('云溪县人民政府\n'),
  png: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  oldDoc: () => ole('WordDocument'),
  encrypted: () => ole('EncryptedPackage'),
  encryptedEntries: () => writeZip(docxFiles(text).map((file) => ({ ...file, flags: 1 }))),
  cutInHalf: () => ordinary.slice(0, ordinary.length / 2),
  cutInDirectory: () => ordinary.slice(0, -30),
  otherZip: () => writeZip([{ name: 'photo.jpg', data: 'x' }]),
  sizesTooLarge: () => writeZip(docxFiles(text).map((file) => ({ ...file, claim: 0xff_ff_ff_f0 }))),
  sizesTooSmall: () => writeZip(docxFiles(text).map((file) => ({ ...file, claim: 1 }))),
  duplicateEntries: () =>
    writeZip([...docxFiles(paragraph('第一份')), ...docxFiles(paragraph('第二份'))]),
  traversalNames: () => {
    const names = [
      '../../../../etc/passwd',
      '/etc/passwd',
      'C:\\Windows\\win.ini',
      '..\\..\\a.xml',
    ];
    const more = names.map((name) => ({ name, data: '<root/>' }));
    return writeZip([...more, ...docxFiles(text), { name: '__proto__', data: 'x' }]);
  },
  traversalTargets: () =>
    docx(`${text}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`, {}, [
      ['h', 'header', '../../../../../../etc/passwd'],
      ['s', 'styles', '/../../etc/passwd'],
      ['n', 'numbering', '__proto__'],
    ]),
  junkAround: () => {
    const before = bytesOf('#!/bin/sh\nexit 0\n');
    const after = bytesOf('\0'.repeat(1000));
    return concat(before, ordinary, after);
  },
  bareMainPart: () => writeZip(docxFiles(text).filter(({ name }) => name === 'word/document.xml')),
  storedEntries: () => writeZip(docxFiles(text).map((file) => ({ ...file, store: true }))),
  dataDescriptors: () => writeZip(docxFiles(text).map((file) => ({ ...file, flags: 8 }))),
  brokenStyles: () => {
    const files = docxFiles(text, { 'word/styles.xml': 'x' });
    return writeZip(
      files.map((file) =>
        file.name === 'word/styles.xml'
          ? { ...file, data: Uint8Array.of(0xff, 0xff, 0xff, 0xff), raw: true }
          : file,
      ),
    );
  },
  circularParts: () => {
    const reference = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>';
    const header: Parts = { 'word/_rels/styles.xml.rels': '<Relationships/>' };
    return docx(text + reference, header, [['h', 'header', 'document.xml']]);
  },
};

/** The head of an OLE compound file, with the name of one stream as its directory holds it. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((char, index) => {
    bytes[1024 + 2 * index] = char.charCodeAt(0);
  });
  return bytes;
}

function bytesOf(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

function concat(...pieces: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
