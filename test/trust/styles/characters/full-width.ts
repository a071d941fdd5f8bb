import { mapDraft } from '../../map-draft.js';
import type { Mess } from '../../style.js';

/** Figures, brackets and marks full width throughout. */
export const fullWidth: Mess = {
  kind: 'characters',
  name: 'full-width',
  says: ['full-width digits and separators'],
  apply(draft) {
    const marks = draft.random.pick([/[\d,.()+:;-]/g, /[,;:()]/g]);
    mapDraft(draft, (text) =>
      text.replace(marks, (mark) => String.fromCodePoint(mark.codePointAt(0)! + 0xfee0)),
    );
    return true;
  },
};
