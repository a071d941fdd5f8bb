import { mapDraft } from '../../map-draft.js';
import type { Mess } from '../../style.js';

/** Kangxi radicals and radical supplements by the character that each looks like. */
const radicals = new Map(
  Array.from({ length: 0x2fd6 - 0x2e80 }, (_, index) => String.fromCodePoint(0x2e80 + index))
    .filter((radical) => radical.normalize('NFKC') !== radical)
    .map((radical) => [radical.normalize('NFKC'), radical]),
);

/** The fonts of a PDF give radicals where characters stood. */
export const kangxi: Mess = {
  kind: 'characters',
  name: 'kangxi',
  says: ['Kangxi radicals (⾏⼗⽂⾃⼈) from PDF fonts'],
  apply(draft) {
    mapDraft(draft, (text) => [...text].map((char) => radicals.get(char) ?? char).join(''));
    return draft.form.definition.language === 'zh';
  },
};
