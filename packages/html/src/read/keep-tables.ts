import type { Element } from 'hast';
import { hasClass } from './has-class.js';
import type { ReadState } from './state.js';

/** Remember the tables in the wrapper that we put around tables: they are data, however small. */
export function keepTables(state: ReadState, wrapper: Element): void {
  if (hasClass(wrapper, 'gouji-table')) keepWithin(state, wrapper);
}

function keepWithin(state: ReadState, element: Element): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'table') state.written.add(child);
    keepWithin(state, child);
  }
}
