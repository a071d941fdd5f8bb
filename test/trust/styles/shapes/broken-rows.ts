import { withhold } from '../../draft.js';
import { loseBlanks, valueRows } from '../../lose-blanks.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** Rows of bars in which an empty cell broke the line. */
export const brokenRows: Shape = {
  kind: 'shape',
  name: 'broken-rows',
  says: ['a row broken over lines by its empty cells'],
  needsSums: true,
  print(draft) {
    const { random } = draft;
    for (const { text, path } of valueRows(draft).flat()) {
      if (text === '0' && path !== undefined && random.chance(0.05)) withhold(draft, path, '');
    }
    loseBlanks(draft);
    return printText(draft, () => (layout) => {
      const lines = layout.rows.map((row) =>
        row.map(({ text }) => (text === '' ? '\n' : text)).join(' | '),
      );
      return lines.map((line) => `${line.replace(/ \| \n/g, ' |\n')} |`).join('\n');
    });
  },
};
