import { GoujiError } from '@gouji/tree';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { convert } from 'gouji';
import { describe, expect, test } from 'vitest';
import { docxParts, makeDocx, zipParts } from './make/docx/make-docx.js';
import { qinghe2023 } from './make/reports/qinghe-2023.js';

const docx = makeDocx(qinghe2023);
const parts = docxParts(qinghe2023);

/** The head of an OLE compound file, with the name of one stream as its directory holds it. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((char, index) => {
    bytes[1024 + 2 * index] = char.charCodeAt(0);
  });
  return bytes;
}

/** Bytes without a pattern, the same each time. */
function noise(length: number): Uint8Array {
  let state = 0x2545f491;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}

const refused: Record<string, Uint8Array> = {
  'no bytes at all': new Uint8Array(),
  'white space only': strToU8(' \r\n\t\n'),
  'a PNG image': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  'a JPEG image': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0),
  'a PDF': strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
  'a .doc of Word 97': ole('WordDocument'),
  'an encrypted .docx': ole('EncryptedPackage'),
  'an .xls': ole('Workbook'),
  'binary noise': noise(4096),
  'a .docx cut in half': docx.slice(0, docx.length / 2),
  'a .docx without its end': docx.slice(0, docx.length - 30),
  'the first four bytes of a zip': docx.slice(0, 4),
  'a zip of something else': zipSync({ 'photo.jpg': noise(100) }),
  'an .xlsx': zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
  }),
  'a .docx without its document': zipParts(without('word/document.xml')),
  'a .docx whose document is no XML': zipParts({ ...parts, 'word/document.xml': 'hello' }),
};

describe('what cannot be read is refused in one clear line', () => {
  test.each(Object.keys(refused))('%s', async (name) => {
    const error = await convert(refused[name]!, { to: 'yaml' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GoujiError);
    const { localized } = error as GoujiError;
    for (const line of [localized.zh, localized.en]) {
      expect(line.length).toBeGreaterThan(10);
      expect(line).not.toMatch(/\n|undefined|\[object|TypeError/);
    }
    expect(localized.zh).toMatch(/\p{Script=Han}/u);
  });

  test('a name that says .docx does not make text of noise', async () => {
    await expect(convert(noise(999), { to: 'yaml', name: 'a.docx' })).rejects.toBeInstanceOf(
      GoujiError,
    );
  });

  test('an unknown form and an unknown output are named, with those there are', async () => {
    const form = convert('一、总体情况\n无。\n', { to: 'yaml', form: 'cn-disclosure-2012' });
    await expect(form).rejects.toMatchObject({ code: 'unknown-form' });
    await expect(form).rejects.toThrow('cn-disclosure-2021');
    const output = convert('一、总体情况\n无。\n', { to: 'pdf' as 'yaml' });
    await expect(output).rejects.toMatchObject({ code: 'usage' });
    await expect(output).rejects.toThrow('yaml');
  });
});

describe('damage', () => {
  test('a Word file with flipped bytes is read or refused, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(docx.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (flips) => {
          const bytes = docx.slice();
          for (const [at, value] of flips) bytes[at] = value;
          await readOrRefuse(bytes);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('any bytes are read or refused, never a crash', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    await fc.assert(fc.asyncProperty(bytes, readOrRefuse), { numRuns: 150 });
  });

  test('a text cut anywhere is still read', async () => {
    const text = '第二十条第(一)项 | |||\n规章 | 1 | 2 |\n四、结转下年度继续办理 | 0';
    for (let end = 1; end <= text.length; end++) await readOrRefuse(strToU8(text.slice(0, end)));
  });
});

function without(part: string): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part));
}

async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    await convert(bytes, { to: 'html' });
  } catch (error) {
    expect(error).toBeInstanceOf(GoujiError);
  }
}
