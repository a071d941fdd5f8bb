import type { Problem } from '@gouji/tree';
import type { FormTableModel } from '../form/expand.js';
import { isNumeric } from '../form/is-numeric.js';
import type { StrayRow } from '../match/gather-rows.js';
import type { Item } from '../match/items.js';
import type { TableMatch } from '../match/match-table.js';
import { isWhole } from '../match/named-rows.js';
import { quoteValues, short } from './problem-text.js';

/** Report rows, columns and cells that a table prints and the form does not have. */
export function strayRows(table: FormTableModel, found: TableMatch): Problem[] {
  return found.strays.flatMap((stray): Problem[] => {
    const named = found.named?.get(stray);
    if (named && isWhole(named)) return [];
    const printed = quoteValues(stray.values);
    if (printed === '') return holdsValue(stray, table, found) ? [strayWords(stray, table)] : [];
    const place = stray.label?.place ?? stray.values[0]?.place;
    const base = { severity: 'warning' as const, path: table.id, actual: printed, place };
    if (!stray.label) {
      return [
        {
          rule: 'extra-cell',
          ...base,
          message: {
            zh: `数字“${printed}”不属于表中任何一行,已留在 extra 中,请核对。`,
            en: `The numbers "${printed}" belong to no row of the table; kept under extra.`,
          },
          quote: printed,
        },
      ];
    }
    const label = stray.label.text.trim();
    if (stray.column) return [{ ...base, ...unknownColumn(label, printed) }];
    return [
      {
        rule: 'unknown-row',
        ...base,
        message: {
          zh: `表样没有“${short(label)}”这一行(${printed}),已留在 extra 中。`,
          en: `The form has no row "${short(label)}" (${printed}); kept under extra.`,
        },
        quote: label,
      },
    ];
  });
}

/** A number run on to words, not one that numbers them, dates them or is a word itself. */
const numberBefore = /^[+-]?\d[\d,]*(?:\.\d+)?(?=[(（\p{sc=Han}])(?!年)/u;

/** Words that stand alone in a table may be a value: where it asks for words, and with a number. */
function holdsValue({ label }: StrayRow, table: FormTableModel, found: TableMatch): boolean {
  if (!label) return false;
  if (numberBefore.test(label.text.trim())) return true;
  return asksForWords(table) && !isPrinted(label, found);
}

function asksForWords({ blocks }: FormTableModel): boolean {
  return blocks.some(({ leaves }) => leaves.some((row) => row.some((leaf) => !isNumeric(leaf))));
}

/** A merged label may be written out in each cell that it covers. */
function isPrinted({ folded, bare }: Item, { alignment }: TableMatch): boolean {
  return [...alignment.anchors, ...[...alignment.headers.values()].map((term) => ({ term }))].some(
    ({ term: { wordings } }) => wordings.includes(folded) || wordings.includes(bare),
  );
}

function strayWords({ label }: StrayRow, { id }: FormTableModel): Problem {
  const text = label!.text.trim();
  return {
    rule: 'extra-cell',
    severity: 'warning',
    path: id,
    message: {
      zh: `“${short(text)}”不属于表中任何一格,已留在 extra 中,请核对。`,
      en: `"${short(text)}" belongs to no cell of the table; kept under extra, please check it.`,
    },
    actual: text,
    quote: text,
    place: label!.place,
  };
}

function unknownColumn(label: string, printed: string) {
  return {
    rule: 'extra-cell',
    message: {
      zh: `表样没有“${short(label)}”这一列(${printed}),已留在 extra 中。`,
      en: `The form has no column "${short(label)}" (${printed}); kept under extra.`,
    },
    quote: label,
  };
}
