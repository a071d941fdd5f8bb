import type { Draft } from '../../draft.js';
import { reprint } from '../../draft.js';
import { type FoundCell, plainCells, someOf } from '../../find-cells.js';
import type { Mess } from '../../style.js';
import { cellsOf, equationsOf } from '../../values/equations.js';

/** Powers of ten of the units of money against 元. */
const powers: Record<string, number> = { 元: 0, 万元: 4, 亿元: 8 };

/** Units in the cell: the form's own, or another that has to be converted. */
export const units: Mess = {
  kind: 'values',
  name: 'units',
  says: [
    '2517.23万元',
    'units in the cell (103.3879万元 under a 万元 header, 251000元 under 万元: convert, keep the lexeme)',
  ],
  apply(draft) {
    const used = new Set(equationsOf(draft.form).flatMap(cellsOf));
    const money = plainCells(
      draft,
      ({ unit, path }) => unit !== null && unit in powers && !used.has(path),
    );
    const counts = plainCells(
      draft,
      ({ unit, type }) => unit !== null && !(unit in powers) && type === 'count',
    );
    for (const found of money) printMoney(found, draft);
    for (const { leaf, cell } of someOf(counts, draft, 0.05)) {
      reprint(draft, leaf.path, cell.text + leaf.unit);
    }
    return money.length + counts.length > 0;
  },
};

function printMoney({ leaf, value }: FoundCell, draft: Draft): void {
  const own = powers[leaf.unit!]!;
  const printed = value === 0 ? draft.random.int(1, 9_999_999) / 1e4 : value;
  const unit = draft.random.pick(['元', '万元', '万元', '亿元']);
  const amount = Number(`${printed}e${own - powers[unit]!}`);
  draft.truth.set(leaf.path, { value: Number(printed), sure: true });
  reprint(draft, leaf.path, plainDecimal(amount) + unit);
}

/** Without an exponent and without the dust of binary fractions. */
function plainDecimal(amount: number): string {
  return amount.toFixed(8).replace(/\.?0+$/, '');
}
