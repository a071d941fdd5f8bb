import type { Finding } from './finding.js';
import { isIdNumber } from './is-id-number.js';

const candidate = /(?<![\dA-Za-z])(?:\d{6} ?\d{8} ?\d{3}[\dXx]|\d{15})(?![\dA-Za-z])/gu;
const named = /身份证|证件号|公民身份/u;
const otherCode = /信用代码|机构代码|账号|帐号|卡号|编号|单号|流水号/u;

/**
 * Find the ID numbers of persons: 18 digits whose check digit holds (GB 11643-1999); where the text
 * names them ID numbers, those with a slip and the 15 digits of before 1999 too.
 */
export function findIds(text: string, label: string): Finding[] {
  if (!/\d{6}/u.test(text)) return [];
  const found: Finding[] = [];
  for (const { 0: match, index: start } of text.matchAll(candidate)) {
    const words = `${label} ${text.slice(Math.max(0, start - 20), start)}`;
    const digits = match.replaceAll(' ', '');
    const alone = text.trim() === match && label !== '';
    const sure = isIdNumber(digits) && !otherCode.test(words);
    if ((sure && !alone) || named.test(words))
      found.push({ kind: 'id', start, end: start + match.length });
  }
  return found;
}
