import type { Line } from './lines.js';

/**
 * Read a line that can be a title: one short cell without a full stop inside.
 * @param longest characters that it may have
 * @param banners the first row of a grid may be one too
 */
export function titleText(line: Line, longest: number, banners = false): string | undefined {
  if (line.kind === 'grid' && !line.alone && !(banners && line.banner)) return undefined;
  let text = '';
  for (const cell of line.cells) {
    const own = cell.text.trim();
    if (own === '') continue;
    if (text !== '') return undefined;
    text = own;
  }
  if (text === '' || text.length > longest) return undefined;
  return /[。;；!！?？]./u.test(text) ? undefined : text;
}
