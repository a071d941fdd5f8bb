import { reprint } from '../../draft.js';
import { cellsOfKind, plainCells } from '../../find-cells.js';
import type { Mess } from '../../style.js';

/** An amount of money whose unit is stated nowhere: kept as printed, and said. */
export const bareAmount: Mess = {
  kind: 'values',
  name: 'bare-amount',
  says: ['bare 15000000 with no unit'],
  apply(draft) {
    const cells = plainCells(draft, ({ unit }) => unit?.endsWith('元') ?? false);
    for (const cell of cellsOfKind(draft, 'header')) {
      cell.text = cell.text.replace(/[(（][^()（）]*元[^()（）]*[)）]/u, '');
    }
    const labels = (['title', 'header', 'row', 'aside'] as const).flatMap((kind) =>
      cellsOfKind(draft, kind),
    );
    if (labels.some(({ text }) => text.includes('元'))) return false;
    for (const { leaf } of cells) {
      const value = draft.random.int(1, 200) * 10 ** draft.random.int(2, 6);
      reprint(draft, leaf.path, String(value));
      draft.truth.set(leaf.path, { value, sure: true });
      draft.must.push({ rules: ['unit-unstated'], path: leaf.path });
    }
    return cells.length > 0;
  },
};
