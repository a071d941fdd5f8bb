import { plain } from '../text/plain.js';
import type { Gathered } from './gather-rows.js';
import type { Item } from './items.js';

/** Lines within or just before a table that state its units. */
export function unitNotes(items: readonly Item[], { strays, taken }: Gathered): string[] {
  const first = items.findIndex((item) => taken.has(item));
  const before = items.slice(Math.max(0, first - noteReach), first);
  const labels = [...before, ...strays.flatMap(({ label }) => label ?? [])];
  return labels.map(({ text }) => text).filter((text) => /单\s*位/u.test(plain(text)));
}

/** How many items before a table may state its unit. */
const noteReach = 4;
