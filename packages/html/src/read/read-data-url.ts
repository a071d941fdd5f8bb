import type { Asset } from '@gouji/tree';

const kinds: Record<string, string> = {
  'image/bmp': 'bmp',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

/** Read the picture in a `data:` URL (RFC 2397) in Base64, undefined where there is none. */
export function readDataUrl(url: string, name: string): Asset | undefined {
  const match = /^data:([\w/+.-]+)(?:;[\w=-]+)*;base64,/i.exec(url.slice(0, 200));
  const mediaType = match?.[1]?.toLowerCase();
  const extension = mediaType && kinds[mediaType];
  if (!match || !extension) return undefined;
  return { name: `${name}.${extension}`, mediaType, bytes: decode(url.slice(match[0].length)) };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decode(base64: string): Uint8Array {
  const clean = base64.replace(/%3D/gi, '=').replace(/[^A-Za-z\d+/]/g, '');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const char of clean) {
    bits = ((bits << 6) | digits.indexOf(char)) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[at++] = (bits >> count) & 0xff;
    }
  }
  return bytes;
}
