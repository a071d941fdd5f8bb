import type { Finding } from './finding.js';

/** Put stars for what identifies a person, one for each character, so that places stay right. */
export function maskOf(words: string, kind: Finding['kind'], mask: 'part' | 'all'): string {
  if (mask === 'all') return stars(words);
  const { start, end } = kept[kind](words);
  const to = words.length - end;
  return words.slice(0, start) + stars(words.slice(start, to)) + words.slice(to);
}

/** A star for each UTF-16 unit, so that places behind it stay right. */
function stars(text: string): string {
  return text.replace(/[^\s()\uFF08\uFF09-]/g, '*');
}

/** How much of the start and of the end stays: the area, and what tells two entries apart. */
const kept: Record<Finding['kind'], (words: string) => { start: number; end: number }> = {
  phone: (words) => ({ start: Math.max(0, words.length - (words.length > 11 ? 10 : 8)), end: 4 }),
  id: () => ({ start: 6, end: 1 }),
  address: (words) => ({
    start: /^.*?[县区市旗](?!.{0,6}[县区市旗])/u.exec(words)?.[0].length ?? 0,
    end: 0,
  }),
};
