import { narrow } from '@gouji/tree';

/** Which characters are mended. */
export interface NormalizeCharactersOptions {
  /**
   * Which full-width forms become half-width: letters and figures, which Chinese text prints
   * half-width too; punctuation as well (`all`); or none (default: `alphanumeric`).
   */
  readonly width?: 'alphanumeric' | 'all' | 'none' | undefined;
  /** Turn no-break, ideographic and other spaces into spaces (default: true). */
  readonly spaces?: boolean | undefined;
  /** Drop soft hyphens, zero-width spaces, byte-order marks and control characters (default: true). */
  readonly invisible?: boolean | undefined;
}

/** Mend the characters of a text. Signs with a meaning of their own stay: ①, ², ㎡, ½. */
export function normalize(
  text: string,
  { width = 'alphanumeric', spaces = true, invisible = true }: NormalizeCharactersOptions = {},
): string {
  let out = text.replace(compatible, (characters) => characters.normalize('NFKC')).normalize('NFC');
  if (width !== 'none') out = out.replace(wide[width], narrow);
  if (spaces) out = out.replace(blanks, ' ');
  return invisible ? out.replace(unseen, '') : out;
}

/**
 * What NFKC maps to a character of the same meaning: Kangxi and other radicals, compatibility
 * ideographs, half-width katakana, ligatures of Latin letters.
 */
const compatible =
  /[\u2E9F\u2EF3\u2F00-\u2FD5\uF900-\uFAFF\uFB00-\uFB06\uFF65-\uFF9F]+|[\u{2F800}-\u{2FA1F}]+/gu;

const wide = {
  alphanumeric: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/g,
  all: /[\uFF01-\uFF5E]+/g,
} as const;

const blanks = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** Tabs and line feeds are seen; joiners change how emoji and some scripts look. */
const unseen = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u00AD\u200B\u2060\uFEFF]/g;
