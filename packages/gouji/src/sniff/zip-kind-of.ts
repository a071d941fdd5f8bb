import type { Refused } from './refuse.js';
import { zipNames } from './zip-names.js';

/** What the name of an entry says of the archive, the surest first. */
const marks: Array<[pattern: RegExp, kind: Refused | 'docx']> = [
  [/^\/?word\//i, 'docx'],
  [/^\/?xl\//i, 'xlsx'],
  [/^\/?ppt\//i, 'pptx'],
  [/^OFD\.xml$/i, 'ofd'],
  [/^META-INF\/container\.xml$/i, 'epub'],
  [/^META-INF\/manifest\.xml$/, 'odf'],
  // The main part of a package may have any name: the reader finds it through the relationships.
  [/^\/?(_rels\/\.rels|\[Content_Types\]\.xml)$/i, 'docx'],
];

/** Tell what a zip archive holds; one that is cut short is left to the DOCX reader to refuse. */
export function zipKindOf(bytes: Uint8Array): Refused | 'docx' {
  const { names, complete } = zipNames(bytes);
  const mark = marks.find(([pattern]) => names.some((name) => pattern.test(name)));
  return mark?.[1] ?? (complete ? 'archive' : 'docx');
}
