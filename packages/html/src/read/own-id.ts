import { idPrefix } from '../emit/slug.js';

/** An id, or the place that a link leads to, without the prefix that our own HTML gives them. */
export function ownId(id: string): string {
  return id.startsWith(idPrefix) ? id.slice(idPrefix.length) : id;
}
