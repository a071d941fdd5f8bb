import { spaceColumns } from '../../../make/print/space-columns.js';
import { loseBlanks } from '../../lose-blanks.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** Columns set off by spaces, as a table looks that was copied from a page as it stands. */
export const spaceColumnsShape: Shape = {
  kind: 'shape',
  name: 'space-columns',
  says: [],
  print(draft) {
    loseBlanks(draft);
    const gap = draft.random.int(2, 4);
    return printText(draft, () => spaceColumns(gap), '\n');
  },
};
