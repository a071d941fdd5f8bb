import { isLocal, safeUrl } from '@gouji/tree';
import type { Image, ImageReference } from 'mdast';
import { element } from './element.js';
import type { HandlerResult, State } from './state.js';

/**
 * Write a picture of the web, or of the document's own assets where they have an address; without
 * one its text alternative is an attribute, for it is not among the words of the document.
 */
export function pictureOf(state: State, node: Image | ImageReference, url: string): HandlerResult {
  const alt = node.alt ?? '';
  if (url.startsWith('asset:')) {
    const name = url.slice('asset:'.length);
    const own = state.assetUrl(name);
    if (own !== undefined) return state.patch(node, element('img', { src: own, alt }));
    state.unwritten.add(name);
  }
  const src = safeUrl(url);
  if (src && /^https?:/.test(src)) {
    return state.patch(node, element('img', { src, alt, referrerPolicy: 'no-referrer' }));
  }
  if (isLocal(url)) state.unlinked.add(url.trim());
  if (alt.trim() === '') return undefined;
  const properties = { className: ['gouji-image'], role: 'img', ariaLabel: alt };
  return state.patch(node, element('span', properties));
}
