/** A guess, with the other encoding where it is hardly less likely. */
export interface ChineseGuess {
  encoding: 'gb18030' | 'big5';
  rival?: 'gb18030' | 'big5';
}

/**
 * Tell GB18030 from Big5 where the bytes are valid in both: by the share of characters that stand
 * on the first level of each, which holds the common ones (GB 2312 rows 16 to 55, Big5 A440 to
 * C67E), and among the symbols.
 */
export function guessChinese(bytes: Uint8Array): ChineseGuess {
  const sample = bytes.subarray(0, 65_536);
  const difference = shareOf(sample, isCommonInBig5) - shareOf(sample, isCommonInGb);
  const encoding = difference > margin ? 'big5' : 'gb18030';
  if (Math.abs(difference) > margin) return { encoding };
  return { encoding, rival: 'big5' };
}

const margin = 0.15;

type IsCommon = (lead: number, trail: number) => boolean;

/** The share of common characters among those of two bytes and more. */
function shareOf(bytes: Uint8Array, isCommon: IsCommon): number {
  let all = 0;
  let common = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1]!;
    all++;
    if (isCommon(lead, trail)) common++;
    // The other two bytes of a four-byte character of GB18030 count once more, as rare.
    at++;
  }
  return all === 0 ? 0 : common / all;
}

function isCommonInGb(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
}

function isCommonInBig5(lead: number, trail: number): boolean {
  const valid = (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1;
  return valid && lead >= 0xa1 && lead <= 0xc6;
}
