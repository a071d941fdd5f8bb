import { isOfPerson, wordsBefore } from './context.js';
import type { Finding } from './finding.js';

/** Names of a person's address, and verbs that say where somebody lives. */
const lead =
  /(?:家庭(?:住址|地址)|(?:现|居)?住址|居住地址?|户籍(?:地址|所在地|地)|暂住地址?|通讯住址)\s*[:\uFF1A为是]?\s*|(?:家住|现住|居住在|居住于|暂住在?|租住在?|住在|住(?=[\p{sc=Han}]{1,8}[省市县区镇乡]))\s*/gu;
/** What an address is made of. */
const address = /^(?:[\p{sc=Han}A-Za-z\d\-—# ]|\([^()]*\)|\uFF08[^\uFF08\uFF09]*\uFF09)+/u;
/** A dwelling: building, unit and room. */
const dwelling =
  /[\p{sc=Han}\d]{0,24}\d+(?:号|弄)?[\p{sc=Han}]{0,6}?\d*(?:栋|幢|号楼|座|楼)\s?[\dA-Za-z一二三四五六]+单元\s?\d{2,4}(?:室|号|房)?/gu;
const unit = /[省市县区旗镇乡村路街巷弄道里]/gu;
const detail = /[\d一二三四五六七八九十]\s*(?:号|室|栋|幢|楼|单元|组|队|巷|弄|房|座)/u;
/** Where an office is. */
const office = /(?:办公|办事|单位|机关|受理|邮寄|联系|公司|注册|经营)[^,\uFF0C。;\uFF1B]{0,6}$/u;

/**
 * Find the home addresses of persons: behind a word for one (家庭住址, 家住), or a dwelling told
 * by building, unit and room. The address of an office is none.
 */
export function findAddresses(text: string, label: string): Finding[] {
  const found: Finding[] = [];
  for (const { 0: match, index } of text.matchAll(lead)) {
    const start = index + match.length;
    const words = lengthOf(text.slice(start));
    if (words > 0) found.push({ kind: 'address', start, end: start + words });
  }
  if (/住址|家庭地址|户籍/u.test(label) && isAddress(text.trim())) {
    const start = text.length - text.trimStart().length;
    found.push({ kind: 'address', start, end: start + text.trim().length });
  }
  for (const { 0: match, index: start } of text.matchAll(dwelling)) {
    const before = wordsBefore(text, start, label);
    const end = start + match.length;
    if (office.test(before) && !isOfPerson(before)) continue;
    if (found.some((other) => other.start < end && start < other.end)) continue;
    found.push({ kind: 'address', start, end });
  }
  return found;
}

/** The length of the address that a text begins with; 0 where it begins with none. */
function lengthOf(text: string): number {
  const words = address.exec(text)?.[0].trimEnd() ?? '';
  return isAddress(words) ? words.length : 0;
}

/** Two parts of an address, or one with the number of a house. */
function isAddress(words: string): boolean {
  if (words.length > 60) return false;
  const parts = words.match(unit)?.length ?? 0;
  return parts >= 2 ? words.length >= 5 : parts === 1 && detail.test(words);
}
