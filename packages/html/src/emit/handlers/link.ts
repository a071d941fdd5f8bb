import type { Link } from 'mdast';
import { linkTo } from '../link-to.js';
import type { State } from '../state.js';

/** Write a link; one that leads anywhere unsafe, or nowhere without the site, is its text. */
export function link(state: State, node: Link) {
  return linkTo(state, node, node.url);
}
