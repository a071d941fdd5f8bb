import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** Each cell a line, and each bar a line of its own behind it. */
export const barAlone: Shape = {
  kind: 'shape',
  name: 'bar-alone',
  says: ['a bar alone on a line'],
  print: (draft) =>
    printText(draft, () => (layout) => {
      const cells = layout.rows.flat().map(({ text }) => (text === '' ? '|' : `${text}\n|`));
      return cells.join('\n');
    }),
};
