import { slotRows } from '../../../make/print/slot-rows.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

const looks = [
  { before: '| ', between: ' | ', after: ' |' },
  { before: '|', between: '|', after: '|' },
  { before: '', between: ' | ', after: ' |' },
  { before: '', between: '|', after: '|' },
];

/** Rows of pipes with a slot for every column, but no line of dashes below the header. */
export const pipeRows: Shape = {
  kind: 'shape',
  name: 'pipe-rows',
  says: [
    'leading and trailing bars without a delimiter row',
    'rows with a trailing bar only',
    'runs of bars for merges',
  ],
  keepsColumns: true,
  print(draft) {
    const look = draft.random.pick(looks);
    return printText(draft, () => slotRows(look));
  },
};
