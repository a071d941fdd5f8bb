import type { SectionLine } from './find-sections.js';
import type { Item } from './items.js';

/** A stretch of the document between two section titles. */
export interface Stretch {
  section: string | undefined;
  items: Item[];
  /** Those of the items that are labels: folded text → the same without notes. */
  labels: Map<string, string>;
}

/** Cut a document into stretches at the titles of its sections. */
export function cutStretches(items: readonly Item[], sections: readonly SectionLine[]): Stretch[] {
  const stretches: Stretch[] = [newStretch(undefined)];
  let next = 0;
  for (const item of items) {
    while (next < sections.length && sections[next]!.line.index < item.line.index) {
      stretches.push(newStretch(sections[next]!.section.id));
      next++;
    }
    const own = stretches[stretches.length - 1]!;
    own.items.push(item);
    if (item.kind === 'label') own.labels.set(item.folded, item.bare);
  }
  return stretches;
}

function newStretch(section: string | undefined): Stretch {
  return { section, items: [], labels: new Map() };
}
