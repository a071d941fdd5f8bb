import { GoujiError } from '@gouji/tree';
import { Inflate } from 'fflate';

/** A slice of so many bytes inflates to 4 MB at most. */
const slice = 4096;

/**
 * Inflate every entry of a zip, keeping nothing, and refuse what comes to more than `maxBytes`:
 * sizes that the file states are not to be trusted, and mammoth would trust them.
 *
 * @throws GoujiError `unsupported-format`, `encrypted-file`, `damaged-file` or `limit-exceeded`
 */
export function checkArchive(bytes: Uint8Array, maxBytes: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw noZip(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const shift = Math.max(0, end - size - view.getUint32(end + 16, true));
  let at = end - size;
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at < 0 || at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    if (view.getUint16(at + 8, true) & 1) throw encrypted();
    const compressed = view.getUint32(at + 20, true);
    const header = view.getUint32(at + 42, true) + shift;
    if (compressed === 0xffffffff || header >= end) throw damaged();
    const method = view.getUint16(at + 10, true);
    const data = dataAt(bytes, view, header, compressed);
    total = method === 8 ? inflate(data, total, maxBytes) : total + data.length;
    if (total > maxBytes) throw tooLarge(maxBytes);
    at += 46 + nameAndExtra(view, at + 28) + view.getUint16(at + 32, true);
  }
}

/** Find the last end of central directory record (APPNOTE 4.3.16), as JSZip does. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function nameAndExtra(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true);
}

function dataAt(bytes: Uint8Array, view: DataView, header: number, length: number): Uint8Array {
  if (header + 30 > bytes.length) throw damaged();
  const start = header + 30 + nameAndExtra(view, header + 26);
  if (start + length > bytes.length) throw damaged();
  return bytes.subarray(start, start + length);
}

/** Count what comes out, in pieces, so that a bomb is stopped long before it is in memory. */
function inflate(data: Uint8Array, before: number, maxBytes: number): number {
  let total = before;
  const stream = new Inflate((piece) => {
    total += piece.length;
  });
  for (let at = 0; at < data.length && total <= maxBytes; at += slice) {
    try {
      stream.push(data.subarray(at, at + slice), at + slice >= data.length);
    } catch (cause) {
      throw damaged(cause);
    }
  }
  return total;
}

function noZip(view: DataView): GoujiError {
  if (view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50) return damaged();
  return new GoujiError('unsupported-format', {
    zh: '这不是 Word 文件(.docx);旧版 .doc 和加密文件请先在 Word 中另存为 .docx',
    en: 'Unexpected content that is no zip file, expected a Word file (.docx); save an old .doc or an encrypted file as .docx in Word',
  });
}

function damaged(cause?: unknown): GoujiError {
  return new GoujiError(
    'damaged-file',
    {
      zh: 'Word 文件的压缩包不完整或已损坏;请重新下载或重新保存该文件',
      en: 'Unexpected end or damage of the zip, expected a whole Word file; download or save it again',
    },
    { cause },
  );
}

function encrypted(): GoujiError {
  return new GoujiError('encrypted-file', {
    zh: '压缩包已加密;请去掉密码后重新保存',
    en: 'Unexpected encrypted zip file, expected a readable one; save it again without a password',
  });
}

function tooLarge(maxBytes: number): GoujiError {
  return new GoujiError('limit-exceeded', {
    zh: `文件解压后超过 ${maxBytes} 字节,已停止;如确需读取,请提高 maxBytes`,
    en: `Unexpected content of more than ${maxBytes} bytes when inflated, expected less; raise maxBytes if the file is to be trusted`,
  });
}
