/** The prefix of every id that we emit, so that none clashes with the page's own. */
export const idPrefix = 'gouji-';

/** Make ids from texts: letters of every script kept, duplicates numbered. */
export function createSlugger(): (text: string) => string {
  /** Each id with the number its next duplicate tries first. */
  const taken = new Map<string, number>();
  return (text) => {
    const base = slugOf(text);
    let id = base;
    let count = taken.get(base) ?? 2;
    for (; taken.has(id); count++) id = `${base}-${count}`;
    taken.set(base, count);
    taken.set(id, taken.get(id) ?? 2);
    return id;
  };
}

/** Of these alone an id stays what it is. */
const ideographs = /^[\u4e00-\u9fff]{1,64}$/;

function slugOf(text: string): string {
  if (ideographs.test(text)) return text;
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...words].slice(0, 64).join('');
  const own = short.startsWith(idPrefix) ? short.slice(idPrefix.length) : short;
  // Notes, tables and charts have ids of this shape.
  return own.replace(/^(?=(?:fn|fnref|table|figure)-\d)/, 'section-') || 'section';
}
