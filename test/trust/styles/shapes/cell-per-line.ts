import { fusedLines } from '../../../make/print/fused-lines.js';
import { loseBlanks } from '../../lose-blanks.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** One cell a line and nothing to part them but lines: what is blank leaves no trace. */
export const cellPerLine: Shape = {
  kind: 'shape',
  name: 'cell-per-line',
  says: ['cells on lines with blank lines between', 'one a line with blank lines between'],
  print(draft) {
    loseBlanks(draft);
    const { random } = draft;
    const between = random.pick(['\n', '\n\n', '\n\n\n', '\n \n']);
    const text = printText(
      draft,
      () => fusedLines((values) => values.map(() => '1').join(between)),
      '\n\n',
    );
    return random.chance(0.5) ? text : text.replace(/\n{3,}/g, '\n\n');
  },
};
