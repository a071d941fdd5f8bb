/** The strings by which `w:numFmt` of the value `custom` names a known format (MS-DOCX 2.4). */
const names: ReadonlyMap<string, string> = new Map([
  ['1, 2, 3, ...', 'decimal'],
  ['01, 02, 03, ...', 'decimalZero'],
  ['１, ２, ３, ...', 'decimalFullWidth'],
  ['①, ②, ③, ...', 'decimalEnclosedCircle'],
  ['⒈, ⒉, ⒊, ...', 'decimalEnclosedFullstop'],
  ['⑴, ⑵, ⑶, ...', 'decimalEnclosedParen'],
  ['㈠, ㈡, ㈢, ...', 'ideographEnclosedCircle'],
  ['I, II, III, ...', 'upperRoman'],
  ['i, ii, iii, ...', 'lowerRoman'],
  ['A, B, C, ...', 'upperLetter'],
  ['a, b, c, ...', 'lowerLetter'],
  ['1st, 2nd, 3rd, ...', 'ordinal'],
  ['One, Two, Three, ...', 'cardinalText'],
  ['First, Second, Third, ...', 'ordinalText'],
  ['*, †, ‡, ...', 'chicago'],
  ['一, 十, 一○○(简), ...', 'chineseCounting'],
  ['一, 十, 一百(简), ...', 'chineseCountingThousand'],
  ['壹, 贰, 叁, ...', 'chineseLegalSimplified'],
  ['壹, 貳, 參, ...', 'ideographLegalTraditional'],
  ['一, 一〇, 一〇〇, ...', 'ideographDigital'],
  ['甲, 乙, 丙, ...', 'ideographTraditional'],
  ['子, 丑, 寅, ...', 'ideographZodiac'],
  ['甲子, 乙丑, 丙寅, ...', 'ideographZodiacTraditional'],
]);

/** Find the format that a custom one is a string of. */
export function namedByCustom(pattern: string | undefined): string | undefined {
  return pattern === undefined ? undefined : names.get(pattern.trim());
}
