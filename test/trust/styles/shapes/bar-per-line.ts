import { barPerLine } from '../../../make/print/bar-per-line.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** One cell a line, a bar behind each: a blank cell is a lone bar, so every cell is known. */
export const barPerLineShape: Shape = {
  kind: 'shape',
  name: 'bar-per-line',
  says: [
    'one cell a line, ending in a bar',
    'blanks kept as a lone bar',
    'hard-wrapped prose',
    'a bar at the end of each line',
  ],
  print: (draft) => printText(draft, () => barPerLine, '\n'),
};
