import type { Item } from './items.js';
import type { LineNode } from './lines.js';
import type { Term } from './vocabulary.js';

/** One label may stand in a table of another kind too: 合计. */
const fewest = 2;

/**
 * Find the grids under whose columns a table stands whose row may have any name: another grid of
 * the section is none of its own, and nothing but its columns tells.
 * @param titled the title of the table stands above all there is, so that a grid whose labels are
 * none of the form's may be its own too
 */
export function ownGrids(
  headers: ReadonlyMap<Item, Term>,
  titled: boolean,
): (item: Item) => boolean {
  const counts = new Map<LineNode, Set<Term>>();
  for (const [{ line }, term] of headers) {
    if (line.kind !== 'grid' || term.kind !== 'column') continue;
    counts.set(line.node, (counts.get(line.node) ?? new Set()).add(term));
  }
  const own = new Set(
    [...counts].filter(([, terms]) => terms.size >= fewest).map(([node]) => node),
  );
  if (titled && own.size === 0) return () => true;
  return ({ line }) => line.kind !== 'grid' || own.has(line.node);
}
