const figure = 1;
const numeral = 2;
const behindNumeral = 4;

const kinds = new Uint8Array(0x10000);
mark('0123456789', figure);
mark('零〇一二三四五六七八九十百千两', numeral);
mark('余多万亿 \u00a0件条次份个期篇场家项宗起人元名位册处批天例部张幅', behindNumeral);

/**
 * Tell a text that holds no number without looking for any: nothing is a quantity without a figure,
 * or a Chinese one before what may follow it.
 */
export function mayHoldNumbers(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind & figure || (kind & behindNumeral && before & numeral)) return true;
    before = kind;
  }
  return false;
}

function mark(characters: string, kind: number): void {
  for (const character of characters) kinds[character.charCodeAt(0)]! |= kind;
}
