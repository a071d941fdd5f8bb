import type { Element } from 'hast';
import { hasClass } from './has-class.js';
import type { ReadState } from './state.js';

/** Remember the table in the wrapper that we put around tables: it is data, however small. */
export function keepTables(state: ReadState, wrapper: Element): void {
  if (!hasClass(wrapper, 'gouji-table')) return;
  for (const child of wrapper.children) {
    if (child.type === 'element' && child.tagName === 'table') state.written.add(child);
  }
}
