import { chinese } from '../../../make/numbering.js';
import { reprint } from '../../draft.js';
import { plainCells, someOf } from '../../find-cells.js';
import type { Mess } from '../../style.js';

/** Small counts written in Chinese numerals; 一 alone would be a stroke. */
export const chineseNumerals: Mess = {
  kind: 'values',
  name: 'chinese-numerals',
  says: [],
  apply(draft) {
    const cells = plainCells(draft).filter(
      ({ value }) => Number.isInteger(value) && value >= 2 && value <= 19,
    );
    for (const { leaf, value } of someOf(cells, draft, 0.3)) {
      reprint(draft, leaf.path, chinese(value) + draft.random.pick(['', '件']));
    }
    return cells.length > 0 && draft.form.definition.language === 'zh';
  },
};
