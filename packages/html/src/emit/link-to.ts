import { isLocal, safeUrl } from '@gouji/tree';
import type { Link, LinkReference } from 'mdast';
import { element } from './element.js';
import type { HandlerResult, State } from './state.js';

/** Write a node's content as a link to a URL, or plainly where the URL may not be live. */
export function linkTo(state: State, node: Link | LinkReference, url: string): HandlerResult {
  const safe = safeUrl(url);
  const content = state.all(node);
  if (!safe) {
    if (isLocal(url)) state.unlinked.add(url.trim());
    return content;
  }
  const href = safe.startsWith('#') ? `#${state.target(decode(safe.slice(1)))}` : safe;
  return state.patch(node, element('a', { href }, content));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
