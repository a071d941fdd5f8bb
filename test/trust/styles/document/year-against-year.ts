import type { Mess } from '../../style.js';
import { periodSentence } from '../../words/chinese.js';

/** The title names one year, the period of the figures another. */
export const yearAgainstYear: Mess = {
  kind: 'document',
  name: 'year-against-year',
  says: ['year against year'],
  apply(draft) {
    if (draft.form.definition.language !== 'zh' || !draft.sheet.title) return false;
    draft.sheet.preamble = [periodSentence(draft.year - 1)];
    draft.must.push({ rules: ['year-mismatch'] });
    return true;
  },
};
