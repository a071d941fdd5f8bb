import { Converter } from 'opencc-js/cn2t';
import { mapDraft } from '../../map-draft.js';
import type { Mess } from '../../style.js';

const convert = Converter({ from: 'cn', to: 't' });

/** Everything in Traditional characters. */
export const traditional: Mess = {
  kind: 'characters',
  name: 'traditional',
  says: ['Traditional characters', 'Traditional;'],
  apply(draft) {
    mapDraft(draft, convert);
    return draft.form.definition.language === 'zh';
  },
};
