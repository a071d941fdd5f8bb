import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.js';
import { encodingProblem } from './encoding-problem.js';
import { GoujiError } from './gouji-error.js';

const text = '云溪县2023年报告\n受理申请12件。\n';
const utf8 = (value: string) => new TextEncoder().encode(value);

function utf16(value: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(value.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < value.length; at++) view.setUint16(at * 2, value.charCodeAt(at), !big);
  return bytes;
}

function join(...parts: Array<Uint8Array | number[]>): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** 云溪县 and a line break in GB18030. */
const gb = [0xd4, 0xc6, 0xcf, 0xaa, 0xcf, 0xd8, 0x0a];

function refusal(bytes: Uint8Array): GoujiError {
  try {
    decodeText(bytes);
  } catch (error) {
    if (error instanceof GoujiError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('text', () => {
  test('UTF-8 is read with and without a byte-order mark, which is no text', () => {
    expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(join([0xef, 0xbb, 0xbf], utf8(text)))).toEqual({ text, encoding: 'utf-8' });
  });

  test('UTF-16 is read by its byte-order mark', () => {
    const little = join([0xff, 0xfe], utf16(text, false));
    const big = join([0xfe, 0xff], utf16(text, true));
    expect(decodeText(little)).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(big)).toEqual({ text, encoding: 'utf-16be' });
  });

  test('UTF-16 without a mark is known by the NULs of its ASCII characters', () => {
    expect(decodeText(utf16(text, false))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(utf16(text, true))).toEqual({ text, encoding: 'utf-16be' });
  });

  test('what is not UTF-8 is read as GB18030', () => {
    expect(decodeText(Uint8Array.from(gb))).toEqual({ text: '云溪县\n', encoding: 'gb18030' });
  });

  test('text of common characters in Big5 is read as Big5', () => {
    // 雲溪縣政府資訊公開年度報告 and a full stop
    const big5 = [
      ...[0xb6, 0xb3, 0xb7, 0xcb, 0xbf, 0xa4, 0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54],
      ...[0xa4, 0xbd, 0xb6, 0x7d, 0xa6, 0x7e, 0xab, 0xd7, 0xb3, 0xf8, 0xa7, 0x69, 0xa1, 0x43],
    ];
    expect(decodeText(Uint8Array.from(big5))).toEqual({
      text: '雲溪縣政府資訊公開年度報告。',
      encoding: 'big5',
    });
  });

  test('bytes that are as common in both are GB18030, and a doubt', () => {
    // 啊 in GB18030, 陛 in Big5: both of the first level.
    const decoded = decodeText(Uint8Array.from([0xb0, 0xa1, 0x0a]));
    expect(decoded).toEqual({ text: '啊\n', encoding: 'gb18030', rival: 'big5' });
    expect(encodingProblem(decoded)).toMatchObject({ rule: 'encoding-guessed', severity: 'info' });
    expect(encodingProblem({ text: '', encoding: 'gb18030' })).toBeUndefined();
  });

  test('a four-byte character of GB18030 is read', () => {
    expect(decodeText(join(gb, [0x81, 0x39, 0xee, 0x39])).text).toBe('云溪县\n\u3400');
  });

  test('ASCII and nothing at all are UTF-8', () => {
    expect(decodeText(utf8('a,b\r\n')).encoding).toBe('utf-8');
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  test('any text without control characters comes back as it was', () => {
    const plain = fc
      .string({ unit: 'binary' })
      .filter((value) => !/[\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/u.test(value));
    fc.assert(
      fc.property(plain, (value) => {
        expect(decodeText(utf8(value)).text).toBe(value);
      }),
    );
  });
});

describe('what is no text', () => {
  test('the bytes of an image are refused in one line of each language', () => {
    const png = join([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49], gb);
    const error = refusal(png);
    expect(error.code).toBe('unsupported-format');
    expect(error.in('en')).toMatch(/^Unexpected binary data, expected text.*$/u);
    expect(error.in('zh')).toMatch(/^文件不是文本.*$/u);
  });

  test('control characters are refused even where the bytes are valid UTF-8', () => {
    expect(refusal(Uint8Array.from({ length: 64 }, (_, at) => at % 32)).code).toBe(
      'unsupported-format',
    );
  });

  test('a lone control character in a long text is let through', () => {
    const long = `${'正文。'.repeat(200)}\u0007`;
    expect(decodeText(utf8(long)).text).toBe(long);
  });

  test('random bytes are refused or text, but nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(typeof decodeText(bytes).text).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(GoujiError);
        }
      }),
    );
  });

  test('UTF-8 cut inside a character is called damaged, with the byte, and not read as GB18030', () => {
    const bytes = utf8('政府信息公开工作年度报告'.repeat(20));
    const error = refusal(bytes.subarray(0, -1));
    expect(error.code).toBe('damaged-file');
    expect(error.in('en')).toContain('expected valid UTF-8');
  });

  test('a bad byte in the middle of UTF-8 is pointed at', () => {
    const bytes = utf8('政府信息公开'.repeat(40));
    bytes[300] = 0xff;
    expect(refusal(bytes).in('en')).toContain('byte 301');
  });
});
