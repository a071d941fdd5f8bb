import { mapDraft } from '../../map-draft.js';
import type { Mess } from '../../style.js';

/** 年, 月, 日 and 〔 are lost beside digits. */
export const lostMarks: Mess = {
  kind: 'characters',
  name: 'lost-marks',
  says: ['年, 月, 〔 lost beside digits (`自202511日起`)'],
  apply(draft) {
    mapDraft(draft, (text) => text.replace(/(?<=\d)[年月〕]|〔(?=\d)/gu, ''));
    return draft.form.definition.language === 'zh';
  },
};
