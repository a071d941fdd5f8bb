import type { Root } from 'mdast';
import type { ToDocxOptions } from './options.js';
import { packDocument } from './pack/pack-document.js';
import { toDocument } from './to-document.js';

/**
 * Write a tree as a Word file.
 *
 * @throws GoujiError `usage` for a style that is none, `limit-exceeded` for a tree nested too deep
 */
export async function toDocx(
  tree: Root,
  options: Readonly<ToDocxOptions> = {},
): Promise<Uint8Array> {
  return packDocument(toDocument(tree, options));
}
