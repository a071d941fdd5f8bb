import type { Authorship } from '@gouji/tree';
import type { Attributes } from '../xml/walk.js';

/** Read who made an annotation and when (ECMA-376 Part 1, 17.13.1), as far as it is stated. */
export function authorshipOf(attributes: Attributes): Authorship {
  const authorship: Authorship = {};
  const author = attributes.get('w:author');
  const date = attributes.get('w:date');
  if (author) authorship.author = author;
  if (date) authorship.date = date;
  return authorship;
}
