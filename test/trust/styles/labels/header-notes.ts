import { someOf, wordedLabels } from '../../find-cells.js';
import type { Mess } from '../../style.js';

const chinese = [
  '(减用负值表示,如-8)',
  '（单位：件）',
  '(填报说明:本列统计自1月1日起至12月31日止的办理情况,同一事项多次办理的只计一次,跨年度办理的计入办结年度,不得重复统计;如有疑问请先与主管部门联系,核实后再行填报,并于次年1月31日前报送)',
  '[注2]',
];
const english = ['(see note 2)', '(days, 20 working days at most under section 552(a)(6))'];

/** Notes in brackets behind labels, with digits of their own or a hundred characters long. */
export const headerNotes: Mess = {
  kind: 'labels',
  name: 'header-notes',
  says: ['notes in brackets that hold digits (`减用负值表示,如-8`) or a hundred characters'],
  apply(draft) {
    const notes = draft.form.definition.language === 'zh' ? chinese : english;
    const bare = wordedLabels(draft).filter(({ text }) => text !== '' && !/[(（]/u.test(text));
    for (const cell of someOf(bare, draft, 0.15)) cell.text += draft.random.pick(notes);
    return bare.length > 0;
  },
};
