import type { LinkReference } from 'mdast';
import { linkTo } from '../../link-to.js';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write a link to a definition. */
export function linkReference(state: State, node: LinkReference, format: Format): Run[] {
  return linkTo(state, node, state.definition(node.identifier)?.url ?? '', format);
}
