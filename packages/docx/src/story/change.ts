import type { Authorship } from '@gouji/tree';

/** A tracked change that text stands in; the same object means the same change. */
export interface Change extends Authorship {
  kind: 'insertion' | 'deletion';
}
