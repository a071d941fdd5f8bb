import { barRows } from '../../../make/print/bar-rows.js';
import { fusedLines } from '../../../make/print/fused-lines.js';
import { spacedRows } from '../../../make/print/spaced-rows.js';
import { withhold } from '../../draft.js';
import { loseBlanks, valueRows } from '../../lose-blanks.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** Nothing is printed for 0, and nothing tells where: the numbers left stand by the sums, or not. */
export const droppedBlanks: Shape = {
  kind: 'shape',
  name: 'dropped-blanks',
  says: [
    'blank cells dropped so that only 自然人 and 总计 remain (3, 3: the constraint tells where they belong)',
  ],
  needsSums: true,
  without: ['lost-labels', 'stray-number'],
  fits: (draft) => valueRows(draft).some((row) => row.length > 2),
  print(draft) {
    const { random } = draft;
    const share = random.pick([0.3, 1]);
    for (const row of valueRows(draft)) {
      const empty = row.every(({ text }) => text === '0');
      if (row.length < 3 || (empty && random.chance(0.7)) || !random.chance(share)) continue;
      for (const { text, path } of row) {
        // A cell that copies of its table print otherwise is left to both of them.
        const known = path !== undefined && draft.truth.get(path)!.value !== null;
        if (text === '0' && known) withhold(draft, path, '');
      }
    }
    loseBlanks(draft);
    const shape = random.pick([
      barRows,
      fusedLines((values) => values.map(() => '1').join('\n')),
      spacedRows({ labelWidth: 60 }),
    ]);
    return printText(draft, () => shape).replace(/\n{3,}/g, '\n\n');
  },
};
