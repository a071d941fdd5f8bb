import type { Image, ImageReference } from 'mdast';
import { safeUrl } from '../safe-url.js';
import { element } from './element.js';
import type { HandlerResult, State } from './state.js';

/** Write a picture of the web; one of the document's own assets is its text alternative. */
export function pictureOf(state: State, node: Image | ImageReference, url: string): HandlerResult {
  const alt = node.alt ?? '';
  const src = safeUrl(url);
  if (src && /^https?:/.test(src)) {
    return state.patch(node, element('img', { src, alt, referrerPolicy: 'no-referrer' }));
  }
  if (alt.trim() === '') return undefined;
  return state.patch(node, element('span', { className: ['gouji-image'] }, alt));
}
