import { defineRule } from 'gouji';

/** The title of a report states its year. */
export default defineRule({
  name: '{{=id}}',
  level: 'warning',
  title: { zh: '标题应写明年份', en: 'the title states the year' },
  why: { zh: '没有年份的报告难以查找。', en: 'A report without a year is hard to find.' },
  check({ title }) {
    if (title === null || /(?:19|20)\d{2}/u.test(title)) return [];
    return [
      {
        message: {
          zh: `标题“${title}”没有写明年份,应有四位数的年份;请补上。`,
          en: `Unexpected title "${title}" without a year, expected one of four digits; add it.`,
        },
        quote: title,
      },
    ];
  },
});
