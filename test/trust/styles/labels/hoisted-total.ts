import { hoistHeader } from '../../../make/hoist-header.js';
import { slotsOf } from '../../../make/print/slots.js';
import type { Mess } from '../../style.js';

/** The last column label stands beside the one over all columns instead of below it. */
export const hoistedTotal: Mess = {
  kind: 'labels',
  name: 'hoisted-total',
  says: [],
  apply({ sheet }) {
    let changed = false;
    for (const section of sheet.sections) {
      section.tables = section.tables.map((layout) => {
        const top = layout.rows.findIndex((row) => row.some(({ kind }) => kind === 'header'));
        const last = layout.rows[top]?.[layout.rows[top]!.length - 1];
        if (layout.headRows < 2 || !last || last.colSpan < 3) return layout;
        const under = slotsOf(layout)[top + 1]![layout.width - 1];
        if (under?.kind !== 'header') return layout;
        changed = true;
        return hoistHeader(layout, under.text);
      });
    }
    return changed;
  },
};
