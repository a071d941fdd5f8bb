import { mapText } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type NormalizeCharactersOptions, normalize } from './normalize.js';

/**
 * Mend the characters of every text of a tree: radicals and compatibility forms become the
 * characters they stand for, letters and figures half-width, and invisible ones go.
 */
export const normalizeCharacters: Plugin<
  [(Readonly<NormalizeCharactersOptions> | null | undefined)?],
  Root
> = function remarkNormalizeCharacters(options) {
  const settings = options ?? {};
  return (tree) => mapText(tree, (text) => normalize(text, settings));
};
