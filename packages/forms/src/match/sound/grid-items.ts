import type { Item } from '../items.js';

/** Figures that may have run together: a zero before others, or more of them than any count has. */
const runOn = /^0\d|^\d{10}/u;

/** The items of the one grid of a stretch that holds nothing else but prose, if it is sound. */
export function gridItems(all: readonly Item[]): Item[] | undefined {
  const from = all.findIndex(({ kind }) => kind !== 'prose');
  const node = all[from]?.line.node;
  if (!node || all[from]!.line.sound !== true) return undefined;
  let to = from;
  while (to < all.length && all[to]!.line.node === node) to++;
  for (let at = to; at < all.length; at++) if (all[at]!.kind !== 'prose') return undefined;
  const own = all.slice(from, to);
  return own.every(isWhole) ? own : undefined;
}

/** A label that is put together from no others, or a value that is one number, mark or blank. */
function isWhole({ kind, end, of, lexeme }: Item): boolean {
  if (kind === 'label') return end === undefined && of === undefined;
  return kind === 'value' && !(lexeme!.digits && runOn.test(lexeme!.digits));
}
