import { barRows } from '../../../make/print/bar-rows.js';
import { loseBlanks } from '../../lose-blanks.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** A row a line, spans collapsed: the cells with words first, a bare bar for each other slot. */
export const barRowsShape: Shape = {
  kind: 'shape',
  name: 'bar-rows',
  says: ['bar-separated rows, spans collapsed, trailing blanks', 'runs of bars for merges'],
  print(draft) {
    loseBlanks(draft);
    return printText(draft, () => barRows);
  },
};
