import type { ImageReference } from 'mdast';
import { pictureOf } from '../../picture-of.js';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write a picture with a definition. */
export function imageReference(state: State, node: ImageReference, format: Format): Run[] {
  return pictureOf(state, node, state.definition(node.identifier)?.url ?? '', format);
}
