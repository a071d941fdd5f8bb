import { type DecodedText, decodeText } from '@gouji/tree';

/** The text of a page; what it states of its encoding is no guess. */
type Decoded = DecodedText | Pick<DecodedText, 'text'>;

/**
 * Decode the bytes of an HTML file: by its byte-order mark, as UTF-8 where it is valid, else as
 * its `meta` says (WHATWG HTML, "prescan a byte stream"), else as other text is.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const label = isMarked(bytes) || read('utf-8', bytes) !== undefined ? undefined : prescan(bytes);
  const stated = label === undefined ? undefined : read(label, bytes);
  return stated === undefined ? decodeText(bytes) : { text: stated };
}

function isMarked([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The encoding that a `meta` in the first 4 KiB states; never UTF-8, which was tried. */
function prescan(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const match = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start);
  const label = match?.[1]?.toLowerCase();
  if (!label || /^utf-?(8|16)/.test(label)) return undefined;
  // The standard's gb2312 and gbk decode the same; gb18030 reads the four-byte characters too.
  return /^(gb2312|gbk|gb_2312-80|x-gbk)$/.test(label) ? 'gb18030' : label;
}

function read(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
