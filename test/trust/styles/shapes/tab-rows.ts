import { tabs } from '../../../make/print/tabs.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** Rows of tabs with blanks for merges; some have a few blanks too many at their end. */
export const tabRows: Shape = {
  kind: 'shape',
  name: 'tab-rows',
  says: ['tab-separated tables with blanks for merges'],
  keepsColumns: true,
  print(draft) {
    const padding = draft.random.pick([0, 0, 1, 2]);
    return printText(draft, () => tabs({ padding }));
  },
};
