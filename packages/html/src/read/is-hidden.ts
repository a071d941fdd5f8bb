import type { Element } from 'hast';
import { hasClass } from './has-class.js';
import { stylesOf } from './styles-of.js';

/** Elements that hold no text for readers at all. */
const silent = new Set([
  ...['area', 'base', 'datalist', 'defs', 'desc', 'embed', 'frame', 'iframe', 'link', 'meta'],
  ...[
    'metadata',
    'noframes',
    'param',
    'rp',
    'script',
    'source',
    'style',
    'template',
    'title',
    'track',
  ],
]);

/** Elements whose content browsers show only in their stead. */
const substitutes = new Set(['audio', 'canvas', 'noscript', 'video']);

/** What gouji adds to a page on request, of the report and not of its text. */
const added = ['gouji-contents', 'gouji-figure', 'gouji-problems', 'gouji-problem-mark'];

/** Say whether an element is no text of the document: scripts, styles, head matter, our own marks. */
export function isSilent(element: Element): boolean {
  return silent.has(element.tagName) || added.some((name) => hasClass(element, name));
}

/** Say whether an element only stands in for what a browser cannot show. */
export function isSubstitute(element: Element): boolean {
  return substitutes.has(element.tagName);
}

/** Say whether a browser does not show an element. */
export function isHidden(element: Element): boolean {
  if (isSubstitute(element) || element.properties.hidden) return true;
  if (element.properties.style === undefined) return false;
  const styles = stylesOf(element);
  return (
    styles.get('display') === 'none' ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all'
  );
}
