import type { Image } from 'mdast';
import { pictureOf } from '../picture-of.js';
import type { State } from '../state.js';

/** Write a picture. */
export function image(state: State, node: Image) {
  return pictureOf(state, node, node.url);
}
