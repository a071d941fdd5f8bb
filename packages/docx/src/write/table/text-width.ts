/** How wide a text is, in hundredths of the size of its letters. */
export interface TextWidth {
  /** Of its longest line. */
  natural: number;
  /** Of the longest piece that no line break may part. */
  least: number;
}

/** Chinese breaks anywhere, but one character a line is no column. */
const leastOfHan = 200;

/** Estimate the width of a text: Chinese characters are as wide as high, others about half of it. */
export function textWidth(text: string): TextWidth {
  let natural = 0;
  let least = 0;
  let line = 0;
  let word = 0;
  let han = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (code === 0x0a) {
      natural = Math.max(natural, line);
      line = 0;
      word = 0;
      continue;
    }
    const width = widthOf(code);
    line += width;
    if (width === 100) {
      han++;
      word = 0;
    } else if (code === 0x20) word = 0;
    else {
      word += width;
      least = Math.max(least, word);
      // A hyphen or slash stays at the end of its line.
      if (code === 0x2d || code === 0x2f) word = 0;
    }
  }
  return {
    natural: Math.max(natural, line),
    least: Math.max(least, Math.min(han * 100, leastOfHan)),
  };
}

function widthOf(code: number): number {
  if (code >= 0x1100 && isWide(code)) return 100;
  if (code === 0x20) return 30;
  if (code >= 0x30 && code <= 0x39) return 52;
  if (code === 0x4d || code === 0x57 || code === 0x6d || code === 0x77) return 85;
  return code >= 0x41 && code <= 0x5a ? 68 : 48;
}

/** East Asian Wide and Fullwidth (UAX #11), and the quotation marks that its fonts make wide. */
function isWide(code: number): boolean {
  return (
    code <= 0x115f ||
    (code >= 0x2018 && code <= 0x201d) ||
    (code >= 0x2e80 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code >= 0x1f300
  );
}
