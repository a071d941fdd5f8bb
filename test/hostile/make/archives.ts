import {
  documentXml,
  docx,
  docxFiles,
  type Parts,
  paragraph,
  relationshipsXml,
} from './docx-files.js';
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
  endInComment: () => {
    const whole = writeZip(docxFiles(text));
    const end = emptyEnd();
    new DataView(whole.buffer).setUint16(whole.length - 2, end.length, true);
    return concat(whole, end);
  },
  zip64AfterJunk: () => concat(bytesOf('#!/bin/sh\n'), zip64(writeZip(docxFiles(text)))),
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
  lyingChecksums: () => writeZip(docxFiles(text).map((file) => ({ ...file, checksum: 1 }))),
  unknownCompression: () => writeZip(docxFiles(text).map((file) => ({ ...file, method: 12 }))),
  filledUp: () => concat(ordinary, new Uint8Array(3_000_000)),
  backslashes: () =>
    writeZip(docxFiles(text).map((file) => ({ ...file, name: file.name.replaceAll('/', '\\') }))),
  capitals: () =>
    writeZip(docxFiles(text).map((file) => ({ ...file, name: file.name.toUpperCase() }))),
  percentSigns: () =>
    writeZip([
      { name: 'word/%E6%AD%A3%E6%96%87%201.xml', data: documentXml(text) },
      {
        name: '_rels/.rels',
        data: relationshipsXml([['r', 'officeDocument', 'word/正文 1.xml']]),
      },
    ]),
  onlyTypes: () =>
    writeZip(
      docxFiles(text)
        .filter(({ name }) => !name.endsWith('.rels'))
        .map(({ name, data }) => ({
          name: name.replace('document', 'text'),
          data: name.startsWith('[') ? String(data).replace('document.xml', 'text.xml') : data,
        })),
    ),
  manyParts: () =>
    docx(
      text,
      Object.fromEntries(
        Array.from({ length: 9900 }, (_, index) => [`word/x${index}.xml`, '<a/>']),
      ),
    ),
  circularParts: () => {
    const reference = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>';
    const header: Parts = { 'word/_rels/styles.xml.rels': '<Relationships/>' };
    return docx(text + reference, header, [['h', 'header', 'document.xml']]);
  },
};

/** The end of an archive that holds nothing. */
function emptyEnd(): Uint8Array {
  const end = new Uint8Array(22);
  end.set([0x50, 0x4b, 5, 6]);
  return end;
}

/** State the directory of an archive in the records of zip64 alone (APPNOTE 4.3.14, 4.3.15). */
function zip64(whole: Uint8Array): Uint8Array {
  const at = whole.length - 22;
  const end = new DataView(whole.slice(at).buffer);
  const record = new DataView(new ArrayBuffer(76));
  record.setUint32(0, 0x06064b50, true);
  record.setUint32(4, 44, true);
  record.setUint32(24, end.getUint16(8, true), true);
  record.setUint32(32, end.getUint16(10, true), true);
  record.setUint32(40, end.getUint32(12, true), true);
  record.setUint32(48, end.getUint32(16, true), true);
  record.setUint32(56, 0x07064b50, true);
  record.setUint32(64, at, true);
  record.setUint32(72, 1, true);
  for (const field of [8, 12, 16]) end.setUint32(field, 0xffff_ffff, true);
  return concat(whole.slice(0, at), new Uint8Array(record.buffer), new Uint8Array(end.buffer));
}

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
