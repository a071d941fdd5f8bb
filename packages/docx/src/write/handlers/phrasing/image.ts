import type { Image } from 'mdast';
import { pictureOf } from '../../picture-of.js';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/** Write a picture. */
export function image(state: State, node: Image, format: Format): Run[] {
  return pictureOf(state, node, node.url, format);
}
