import type { Leaf } from '@gouji/forms';
import type { Random } from '../random.js';

/** Make the words of a cell that holds words; undefined where it holds a number. */
export function randomWords(
  { type, choices }: Leaf,
  words: readonly string[],
  random: Random,
): string | undefined {
  switch (type) {
    case 'text':
      return random.pick(words);
    case 'date':
      return `20${random.int(10, 24)}-0${random.int(1, 9)}-1${random.int(0, 9)}`;
    case 'url':
      return `http://www.site${random.int(1, 99)}.gov.cn`;
    case 'choice':
      return random.pick(choices);
    default:
      return undefined;
  }
}
