import type { LinkReference } from 'mdast';
import { linkTo } from '../link-to.js';
import type { State } from '../state.js';

/** Write a link to a definition. */
export function linkReference(state: State, node: LinkReference) {
  return linkTo(state, node, state.definition(node.identifier)?.url ?? '');
}
