import type { Mess } from '../../style.js';

const chinese = [
  '具体情况如下表所示:',
  '本部门严格落实要求,按时办理各类事项,有关数据见下表。',
  '(统计截至12月31日)',
  '附表:',
];
const english = ['The figures are given in the table below.', 'Figures as of September 30.'];

/** A sentence between the title of a section and its table. */
export const sentenceBeforeTable: Mess = {
  kind: 'document',
  name: 'sentence-before-table',
  says: ['a sentence between title and table'],
  apply({ sheet, random, form }) {
    const sections = sheet.sections.filter(({ tables }) => tables.length > 0);
    const texts = form.definition.language === 'zh' ? chinese : english;
    for (const section of sections) {
      section.blocks.push({ kind: 'paragraph', text: random.pick(texts) });
    }
    return sections.length > 0;
  },
};
