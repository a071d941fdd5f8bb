import { mapText } from '@gouji/tree';
import type { Root } from 'mdast';
import { Converter } from 'opencc-js/t2cn';
import type { Plugin } from 'unified';

/**
 * Turn Traditional Chinese characters into Simplified ones, in every text of the tree and in the
 * printed numbers. Positions stay those of the source.
 */
export const simplifyChinese: Plugin<[], Root> = function remarkSimplifyChinese() {
  const simplify = Converter({ from: 't', to: 'cn' });
  return (tree) => mapText(tree, simplify);
};
