const signs: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': '\u00B4',
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '\u00AF',
  '\u0305': '\u00AF',
  '\u0306': '\u02D8',
  '\u0307': '\u02D9',
  '\u0308': '\u00A8',
  '\u030A': '\u02DA',
  '\u030C': '\u02C7',
  '\u20D6': '\u2190',
  '\u20D7': '\u2192',
  '\u20E1': '\u2194',
};

/** Find the sign of its own that stands for a combining accent. */
export function spacing(accent: string): string {
  return signs[accent] ?? accent;
}

/** Find the combining accent that a sign of its own stands for. */
export function combining(sign: string): string {
  return Object.keys(signs).findLast((accent) => signs[accent] === sign) ?? sign;
}
