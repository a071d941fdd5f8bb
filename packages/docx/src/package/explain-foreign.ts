import { GoujiError } from '@gouji/tree';

const signatures: Array<{ magic: number[]; zh: string; en: string }> = [
  { magic: [0x25, 0x50, 0x44, 0x46], zh: 'PDF 文件', en: 'a PDF' },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], zh: 'RTF 文件', en: 'an RTF file' },
  { magic: [0x89, 0x50, 0x4e, 0x47], zh: 'PNG 图片', en: 'a PNG image' },
  { magic: [0xff, 0xd8, 0xff], zh: 'JPEG 图片', en: 'a JPEG image' },
  { magic: [0x47, 0x49, 0x46, 0x38], zh: 'GIF 图片', en: 'a GIF image' },
  { magic: [0x1f, 0x8b], zh: 'gzip 压缩文件', en: 'a gzip file' },
  { magic: [0x52, 0x61, 0x72, 0x21], zh: 'RAR 压缩文件', en: 'a RAR file' },
];

/** Say what bytes that are no zip file are, as a refusal. */
export function explainForeign(bytes: Uint8Array): GoujiError {
  if (bytes.length === 0) {
    return new GoujiError('damaged-file', {
      zh: '文件是空的,应为 Word 文件(.docx)',
      en: 'Unexpected empty file, expected a Word file (.docx)',
    });
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return explainOle(bytes);
  const known = signatures.find(({ magic }) => startsWith(bytes, magic));
  return new GoujiError('unsupported-format', {
    zh: `这是${known?.zh ?? '无法识别的内容'},应为 Word 文件(.docx)`,
    en: `Unexpected ${known?.en ?? 'content that is no zip file'}, expected a Word file (.docx)`,
  });
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** An OLE file holds an encrypted OOXML package (MS-OFFCRYPTO 2.3.4.4) or an old Office document. */
function explainOle(bytes: Uint8Array): GoujiError {
  if (holds(bytes, 'EncryptedPackage')) {
    return new GoujiError('encrypted-file', {
      zh: '文件已加密;请在 Word 中打开,去掉密码后另存',
      en: 'Unexpected encrypted file, expected a readable one; open it in Word and save it without a password',
    });
  }
  return new GoujiError('unsupported-format', {
    zh: '这是旧版 Office 文件(如 .doc),应为 .docx;请在 Word 中另存为 .docx',
    en: 'Unexpected old Office file (such as .doc), expected a .docx; save it as .docx in Word',
  });
}

/** Find the UTF-16 name of a directory entry. */
function holds(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (
      length < name.length &&
      bytes[at + 2 * length] === name.charCodeAt(length) &&
      bytes[at + 2 * length + 1] === 0
    ) {
      length++;
    }
    if (length === name.length) return true;
  }
  return false;
}
