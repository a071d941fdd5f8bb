import { splitHeadingNumber } from '@gouji/tree';
import type { Heading } from 'mdast';
import type { FromMarkdownOptions } from './from-markdown.js';
import { readPhrasing } from './read-phrasing.js';
import { trimPhrasing } from './trim-phrasing.js';

/** Keep a heading's printed number apart from its text. */
export function readHeading(node: Heading, options: FromMarkdownOptions): Heading {
  const children = readPhrasing(node.children);
  return splitHeadingNumber({
    ...node,
    children: options.verbatim ? children : trimPhrasing(children),
  });
}
