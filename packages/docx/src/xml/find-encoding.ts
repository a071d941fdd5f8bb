const declaration = '<?xml';
const longest = 200;

/**
 * Find the encoding of an XML part by its byte-order mark or declaration (XML 1.0, appendix F); what
 * names none is UTF-8.
 */
export function findEncoding(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = declarationOf(bytes, a === 0xef ? 3 : 0);
  const label = /\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  // A part that can be read so far is not in UTF-16, whatever it says.
  if (!label || /^utf-?(8|16)/i.test(label)) return 'utf-8';
  try {
    new TextDecoder(label);
    return label.toLowerCase();
  } catch {
    return 'utf-8';
  }
}

function declarationOf(bytes: Uint8Array, start: number): string {
  for (let at = 0; at < declaration.length; at++) {
    if (bytes[start + at] !== declaration.charCodeAt(at)) return '';
  }
  let text = '';
  for (let at = start; at < Math.min(bytes.length, longest); at++) {
    if (bytes[at] === 0x3e) break;
    text += String.fromCharCode(bytes[at]!);
  }
  return text;
}
