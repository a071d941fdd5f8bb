import { splitHeadingNumber } from '@gouji/tree';
import type { Heading } from 'mdast';
import { readPhrasing } from './read-phrasing.js';
import { trimPhrasing } from './trim-phrasing.js';

/** Keep a heading's printed number apart from its text. */
export function readHeading(node: Heading): Heading {
  return splitHeadingNumber({ ...node, children: trimPhrasing(readPhrasing(node.children)) });
}
