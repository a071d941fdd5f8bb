import { isOfPerson, wordsBefore } from './context.js';
import type { Finding } from './finding.js';

/** A mobile number, also in groups and behind the code of the country; or a landline with its area code. */
const mobile =
  /(?<![\dA-Za-z.])(?:(?:\+|00)?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\dA-Za-z]|[.,]\d|\s*(?:[万亿]|元|件|条|人次?|户|个|次|%))/gu;
const landline =
  /(?<![\dA-Za-z.])(?:[(\uFF08]0\d{2,3}[)\uFF09]|0\d{2,3}[- —–])\s?\d{3,4}[- ]?\d{4}(?![\dA-Za-z])|(?<![\dA-Za-z.])0\d{9,11}(?![\dA-Za-z])/gu;

/** The name of a line that an office makes public, right before its number. */
const publicLine =
  /(?:值班|办公|监督|举报|投诉|咨询|服务|查询|受理|报名|预约|传真|热线|总机|公开)[^,\uFF0C。;\uFF1B\d]{0,8}$/u;

/**
 * Find the phone numbers of persons. A mobile number is one unless the text calls its line public;
 * a landline is an office's unless the text speaks of a person.
 */
export function findPhones(text: string, label: string): Finding[] {
  if (!/\d{4}/u.test(text)) return [];
  const found: Finding[] = [];
  for (const { 0: match, index: start } of text.matchAll(mobile)) {
    if (isCellOfCounts(text, match, label)) continue;
    const words = wordsBefore(text, start, label);
    const isPublic = publicLine.test(words) && !isOfPerson(words);
    found.push({ kind: 'phone', start, end: start + match.length, ...(isPublic && { isPublic }) });
  }
  for (const { 0: match, index: start } of text.matchAll(landline)) {
    if (isCellOfCounts(text, match, label)) continue;
    if (!isOfPerson(wordsBefore(text, start, label))) continue;
    found.push({ kind: 'phone', start, end: start + match.length });
  }
  return found;
}

/** A cell that is one number alone counts something, unless what heads it says otherwise. */
function isCellOfCounts(text: string, match: string, label: string): boolean {
  return text.trim() === match && label !== '' && !/电话|手机|联系方式|传真/u.test(label);
}
