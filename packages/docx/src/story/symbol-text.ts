import { codePoint } from 'dingbat-to-unicode';
import { replaceControls } from '../xml/replace-controls.js';

/**
 * Find the Unicode text of a character in a symbol font. Such fonts count from U+F000 (ECMA-376
 * Part 1, 17.3.3.30); a character that is not known stays as it is. What is no character at all is
 * U+FFFD, and `control` is told.
 */
export function symbolText(
  font: string | undefined,
  code: number,
  control: (code: number) => void,
): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = font === undefined ? undefined : (codePoint(font, low) ?? codePoint(font, code));
  if (known) return known.string;
  if (code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
    return replaceControls(String.fromCodePoint(code), control);
  }
  control(code);
  return '\uFFFD';
}
