import { chinese } from '../../../make/numbering.js';
import type { Mess } from '../../style.js';

/** Sections without numbers, numbered from one again, or with half a bracket lost. */
export const sectionNumbers: Mess = {
  kind: 'document',
  name: 'section-numbers',
  says: ['section numbering restarted or missing', '(lost bracket)'],
  apply({ sheet, random, form }) {
    if (form.definition.language !== 'zh') return false;
    const from = random.int(1, Math.max(1, sheet.sections.length - 1));
    const look = random.pick([
      () => '',
      (index: number) => `${chinese((index % from) + 1)}、`,
      (index: number) => `${chinese(index + 1)})`,
      (index: number) => `${chinese(index + 1)}.`,
      (index: number) => `第${chinese(index + 1)}部分 `,
    ]);
    sheet.sections.forEach((section, index) => {
      section.number = look(index);
    });
    return true;
  },
};
