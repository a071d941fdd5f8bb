import type { Link } from 'mdast';
import { linkTo } from '../../link-to.js';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write a link; one that leads anywhere unsafe is its text. */
export function link(state: State, node: Link, format: Format): Run[] {
  return linkTo(state, node, node.url, format);
}
