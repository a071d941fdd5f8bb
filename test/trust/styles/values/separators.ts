import { reprint } from '../../draft.js';
import { plainCells } from '../../find-cells.js';
import type { Mess } from '../../style.js';

/** Thousands parted by commas, full-width figures and commas. */
export const separators: Mess = {
  kind: 'values',
  name: 'separators',
  says: ['full-width digits and separators'],
  apply(draft) {
    const wide = draft.random.chance(0.6);
    const comma = draft.random.chance(0.7);
    for (const { leaf, cell } of plainCells(draft)) {
      const parted = comma ? cell.text.replace(/^\d+/, partThousands) : cell.text;
      reprint(draft, leaf.path, wide ? fullWidth(parted) : parted);
    }
    return true;
  },
};

/** Of the whole part alone: behind the point nobody parts figures. */
function partThousands(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

function fullWidth(text: string): string {
  return text.replace(/[\d,.]/g, (mark) => String.fromCodePoint(mark.codePointAt(0)! + 0xfee0));
}
