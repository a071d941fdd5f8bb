const page = /^(<!doctype html|<(html|head|body)[\s>])/i;
const prologue = /^(\s|<!--[\s\S]*?-->|<\?xml[^>]*>)+/i;
const tag =
  /^<(address|article|aside|b|base|blockquote|br|center|dd|div|dl|dt|em|figure|font|footer|form|h[1-6]|header|hr|i|img|ins|li|link|main|meta|nav|ol|p|pre|s|script|section|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul|o:p)(\s[^>]*)?\/?>/i;
/** Markdown holds a table that it cannot write as HTML. */
const table = /<table[\s>][\s\S]*?<\/table\s*>/gi;
const closing = /<\/(p|div|td|tr|table|span|h[1-6]|li|section|article)\s*>/gi;

/**
 * Tell HTML from text and Markdown, which may hold HTML too.
 *
 * @param score what speaks for Markdown, as `markdownScore` gives it.
 */
export function isHtml(text: string, score: number): boolean {
  const start = text.replace(prologue, '');
  if (page.test(start) || /<\/(html|body)>\s*(<!--[\s\S]*?-->\s*)*$/i.test(text)) return true;
  if (tag.test(start)) return score < 2;
  const closings = text.match(closing)?.length ?? 0;
  if (closings < 3) return false;
  if (score < 2) return true;
  const lines = text.replace(table, '').split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const marked = written.filter((line) => line.trimStart().startsWith('<')).length;
  return marked * 2 >= written.length;
}
