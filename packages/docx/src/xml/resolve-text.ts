import { replaceControls } from './replace-controls.js';

/** Whom to tell of what is wrong with a text. */
export interface TextFaults {
  fault(message: string): void;
  control(code: number): void;
}

/** So much is resolved at once: an expression holds all that it matches until it is done. */
const slice = 64 * 1024;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Read the text that XML source stands for: line ends become line feeds (XML 1.0, 2.11), the five
 * predefined entities and character references become characters (4.1, 4.6). What is not allowed
 * becomes U+FFFD or stays as written, and is told of.
 */
export function resolveText(source: string, faults: TextFaults): string {
  let text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  text = replaceControls(text, faults.control);
  if (!text.includes('&')) return text;
  if (text.length <= slice) return resolveReferences(text, faults);
  let out = '';
  for (let start = 0; start < text.length; ) {
    const reference = text.lastIndexOf('&', start + slice);
    const end = reference > start ? reference : start + slice;
    out += resolveReferences(text.slice(start, end), faults);
    start = end;
  }
  return out;
}

function resolveReferences(text: string, faults: TextFaults): string {
  return text.replace(/&(?:#(?:x([\da-f]+)|(\d+));|(\w+);)?/gi, (all, hex, decimal, name) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16), faults);
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10), faults);
    const known = name === undefined ? undefined : entities[name];
    if (known === undefined) faults.fault(name === undefined ? 'bare &' : `unknown entity ${all}`);
    return known ?? all;
  });
}

function character(code: number, { fault, control }: TextFaults): string {
  const allowed =
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || isUpper(code);
  if (allowed) return replaceControls(String.fromCodePoint(code), control);
  fault('reference to a disallowed character');
  return '\uFFFD';
}

function isUpper(code: number): boolean {
  return (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
