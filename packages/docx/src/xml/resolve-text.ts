const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Read the text that XML source stands for: line ends become line feeds (XML 1.0, 2.11), the five
 * predefined entities and character references become characters (4.1, 4.6). What XML does not
 * allow becomes U+FFFD or stays as written, and is told to `fault`.
 */
export function resolveText(source: string, fault: (message: string) => void): string {
  let text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  // Disallowed characters (XML 1.0, 2.2).
  text = text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F]/g, () => {
    fault('disallowed character');
    return '\uFFFD';
  });
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(?:x([\da-f]+)|(\d+));|(\w+);)?/gi, (all, hex, decimal, name) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16), fault);
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10), fault);
    const known = name === undefined ? undefined : entities[name];
    if (known === undefined) fault(name === undefined ? 'bare &' : `unknown entity ${all}`);
    return known ?? all;
  });
}

function character(code: number, fault: (message: string) => void): string {
  const allowed =
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || isUpper(code);
  if (allowed) return String.fromCodePoint(code);
  fault('reference to a disallowed character');
  return '\uFFFD';
}

function isUpper(code: number): boolean {
  return (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
