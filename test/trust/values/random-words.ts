import type { Leaf } from '@gouji/forms';
import type { Random } from '../random.js';

const names = ['云溪县人民政府办公室', '青禾镇', '临湖市水利局', '石桥街道办事处'];

/** Make the words of a cell that holds words; undefined where it holds a number. */
export function randomWords({ type, choices }: Leaf, random: Random): string | undefined {
  switch (type) {
    case 'text':
      return random.pick(names);
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
