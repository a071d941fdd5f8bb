const dash = '[-−–—―－~～·•]';
const marks = [
  new RegExp(`^${dash}{1,2}\\s*\\d{1,4}\\s*${dash}{1,2}$`, 'u'),
  /^第\s*\d{1,4}\s*[页頁](?:\s*[,，/]?\s*共\s*\d{1,4}\s*[页頁])?$/u,
  /^共\s*\d{1,4}\s*[页頁]\s*[,，/]?\s*第\s*\d{1,4}\s*[页頁]$/u,
  /^page\s+\d{1,4}(?:\s+of\s+\d{1,4})?$/iu,
];

/**
 * Tell whether a line is a page mark: `- 5 -`, `第3页`, `— 3 —`.
 *
 * @param atPageBreak a form feed stands next to the line, which makes a bare number one too
 */
export function isPageMark(text: string, atPageBreak = false): boolean {
  if (text.length > 24) return false;
  if (marks.some((mark) => mark.test(text))) return true;
  return atPageBreak && /^\d{1,4}(?:\s*\/\s*\d{1,4})?$/u.test(text);
}
