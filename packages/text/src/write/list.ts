import type { List, ListItem } from 'mdast';
import type { ToTextOptions } from '../to-text.js';
import { writeBlocks } from './blocks.js';

/** Write a list: its printed numbers where known, else counted ones, else dots. */
export function writeList(list: List, options: ToTextOptions): string {
  return list.children
    .map((item, index) => {
      const lines = writeBlocks(item.children, options).join('\n').split('\n');
      const mark = markOf(list, item, index);
      const indent = ' '.repeat(2);
      return lines.map((line, at) => (at === 0 ? mark + line : indent + line)).join('\n');
    })
    .join('\n');
}

function markOf(list: List, item: ListItem, index: number): string {
  const printed = item.data?.number?.printed;
  if (printed) return /[!-~]$/u.test(printed) ? `${printed} ` : printed;
  if (list.ordered) return `${(list.start ?? 1) + index}. `;
  return '• ';
}
