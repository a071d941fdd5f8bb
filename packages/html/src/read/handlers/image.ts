import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import { readDataUrl } from '../read-data-url.js';
import type { ReadState } from '../state.js';

/** Read `img`; a picture in a `data:` URL becomes an asset of the document. */
export function image(state: ReadState, element: Element): PhrasingContent[] {
  const { src, alt, title } = element.properties;
  const text = typeof alt === 'string' ? alt.trim() : '';
  const url = typeof src === 'string' ? readUrl(state, src.trim()) : '';
  if (url === '' && text === '') return [];
  return [{ type: 'image', url, alt: text, title: typeof title === 'string' ? title : null }];
}

function readUrl(state: ReadState, src: string): string {
  if (/^data:/i.test(src)) {
    const asset = readDataUrl(src, `image-${state.assets.length + 1}`);
    if (!asset) return '';
    state.assets.push(asset);
    return `asset:${asset.name}`;
  }
  // A path on the author's machine (`file:`) leads nowhere.
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(src)?.[1]?.toLowerCase();
  return scheme && scheme !== 'http' && scheme !== 'https' ? '' : src;
}
