import type { ImageReference } from 'mdast';
import { pictureOf } from '../picture-of.js';
import type { State } from '../state.js';

/** Write a picture with a definition. */
export function imageReference(state: State, node: ImageReference) {
  return pictureOf(state, node, state.definition(node.identifier)?.url ?? '');
}
