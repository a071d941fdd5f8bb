import type { Mess } from '../../style.js';
import { periodSentence } from '../../words/chinese.js';

/** A form that has been replaced is still used some years later: its labels tell. */
export const otherYearsForm: Mess = {
  kind: 'document',
  name: 'other-years-form',
  says: ['the 2019 form used for 2021–2023'],
  apply(draft) {
    const { to } = draft.form.definition.years;
    if (to === undefined || draft.form.definition.language !== 'zh') return false;
    const year = to + draft.random.int(1, 3);
    draft.sheet.title = draft.sheet.title?.replace(String(draft.year), String(year)) ?? null;
    draft.sheet.preamble = [periodSentence(year)];
    draft.year = year;
    return true;
  },
};
