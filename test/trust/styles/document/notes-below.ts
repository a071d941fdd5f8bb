import type { Mess } from '../../style.js';

const chinese = [
  '注:本表数据由办公室汇总,统计截至12月31日。',
  '说明:1.表中数据不含下属单位;2.如有疑问,请致电0000-5550123。',
  '填表人:李某 审核人:王某 联系电话:0000-5550199',
  '(此页无正文)',
];
const english = [
  'Note: figures include requests reopened in the year.',
  '* See the discussion above.',
];

/** A note below each table. */
export const notesBelow: Mess = {
  kind: 'document',
  name: 'notes-below',
  says: [],
  apply({ sheet, random, form }) {
    const sections = sheet.sections.filter(({ tables }) => tables.length > 0);
    const texts = form.definition.language === 'zh' ? chinese : english;
    for (const { after } of sections) after.push({ kind: 'paragraph', text: random.pick(texts) });
    return sections.length > 0;
  },
};
