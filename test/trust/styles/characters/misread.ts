import { mapDraft } from '../../map-draft.js';
import type { Mess } from '../../style.js';

const misreadings = [
  ['公', '厶'],
  ['请', '清'],
  ['息', '恩'],
  ['理', '埋'],
  ['开', '幵'],
  ['属', '厲'],
  ['行', '衍'],
] as const;

/** One character is taken for another throughout. */
export const misread: Mess = {
  kind: 'characters',
  name: 'misread',
  says: ['a misread character throughout'],
  apply(draft) {
    const [char, taken] = draft.random.pick(misreadings);
    mapDraft(draft, (text) => text.replaceAll(char, taken));
    return draft.form.definition.language === 'zh';
  },
};
