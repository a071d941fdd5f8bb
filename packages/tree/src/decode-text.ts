import { GoujiError } from './gouji-error.js';
import { guessChinese } from './guess-chinese.js';

/** Text with the encoding it was read in, by its WHATWG name. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
  /** The encoding that it could as well be in, where the bytes do not tell. */
  rival?: 'gb18030' | 'big5';
}

/**
 * Decode the bytes of a text file: by its byte-order mark, as UTF-16 where NULs fall on one side
 * only, as UTF-8 where it is valid, else as GB18030 or Big5, whichever makes more common
 * characters of it. A byte-order mark is not part of the text.
 *
 * @throws GoujiError `unsupported-format` for binary noise, `damaged-file` for broken UTF-8
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes);
  if (isNoise(decoded.text)) throw noText();
  return decoded;
}

function decode(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return readUtf8(bytes.subarray(3)) ?? refuseUtf8(bytes);
  }
  if (first === 0xff && second === 0xfe) return read('utf-16le', bytes.subarray(2)) ?? refuse();
  if (first === 0xfe && second === 0xff) return read('utf-16be', bytes.subarray(2)) ?? refuse();
  const side = nulSide(bytes);
  if (side) return read(side, bytes) ?? refuse();
  return (
    readUtf8(bytes) ??
    (isBrokenUtf8(bytes) ? refuseUtf8(bytes) : undefined) ??
    readChinese(bytes) ??
    refuse()
  );
}

function readUtf8(bytes: Uint8Array): DecodedText | undefined {
  return read('utf-8', bytes);
}

function readChinese(bytes: Uint8Array): DecodedText | undefined {
  const gb = read('gb18030', bytes);
  const big5 = read('big5', bytes);
  if (!gb || !big5) return gb ?? big5;
  const { encoding, rival } = guessChinese(bytes);
  const text = encoding === 'big5' ? big5 : gb;
  return rival ? { ...text, rival } : text;
}

function read(encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding };
  } catch {
    return undefined;
  }
}

/** ASCII in UTF-16 has a NUL on the same side of every pair, and nothing else has. */
function nulSide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const counts = [0, 0];
  const end = Math.min(bytes.length, 65_536);
  for (let index = 0; index < end; index++) if (bytes[index] === 0) counts[index % 2]!++;
  const [even, odd] = counts as [number, number];
  if (odd > 0 && even === 0) return 'utf-16le';
  if (even > 0 && odd === 0) return 'utf-16be';
  return undefined;
}

/** UTF-8 with a few bad bytes (a file cut in the middle of a character) is not GB18030. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let bad = 0;
  let good = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) bad++;
    else if (code > 0x7ff) good++;
  }
  return good > bad * 20;
}

/** Text has hardly a control character besides white space, and no run of unassigned ones. */
function isNoise(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const space = (code >= 0x09 && code <= 0x0d) || code === 0x85;
    const control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    if ((control && !space) || code === 0xfffe || code === 0xffff) controls++;
  }
  return controls > text.length / 200;
}

function refuse(): never {
  throw noText();
}

function noText(): GoujiError {
  return new GoujiError('unsupported-format', {
    zh: '文件不是文本:既不是 UTF-8、UTF-16,也不是 GB18030、Big5 编码,或含有大量控制字符;请提供文本、Markdown、HTML 或 DOCX 文件。',
    en: 'Unexpected binary data, expected text in UTF-8, UTF-16, GB18030 or Big5; give a text, Markdown, HTML or DOCX file.',
  });
}

function refuseUtf8(bytes: Uint8Array): never {
  const offset = firstBadByte(bytes);
  throw new GoujiError('damaged-file', {
    zh: `文件是 UTF-8 编码,但第 ${offset + 1} 个字节处损坏;请重新导出或下载该文件。`,
    en: `Unexpected byte ${offset + 1}, expected valid UTF-8; the file is damaged, export or download it again.`,
  });
}

/** Offset of the first byte that is not valid UTF-8, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let valid = 0;
  let end = bytes.length;
  while (end - valid > 1) {
    const middle = (valid + end) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else end = middle;
  }
  return valid;
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
