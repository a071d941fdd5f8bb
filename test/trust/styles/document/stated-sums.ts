import type { Mess } from '../../style.js';

const kinds = ['文字解读', '图文解读', '视频解读', '动漫解读', '专家解读'];

/** Prose states a number and the parts that make it up; where they do not, it is said. */
export const statedSums: Mess = {
  kind: 'document',
  name: 'stated-sums',
  says: ['254=147+75+5+2+25 while 8 and 64 lie outside the sum'],
  apply(draft) {
    const { form, random, sheet } = draft;
    const [section] = sheet.sections;
    if (form.definition.language !== 'zh' || !section) return false;
    const parts = random
      .shuffle(kinds)
      .slice(0, random.int(2, 5))
      .map((kind) => ({ kind, count: random.int(1, 150) }));
    const sum = parts.reduce((total, { count }) => total + count, 0);
    const stated =
      sum + random.pick([0, 0, random.int(1, 9), -random.int(1, Math.min(9, sum - 1))]);
    // Parts that do not reach their total are all of it only where the rest is named.
    if (stated > sum) parts[parts.length - 1]!.kind = '其他解读';
    const list = parts.map(({ kind, count }) => `${kind}${count}条`).join(',');
    // What lies outside the sum must not make it good.
    const other = stated === sum + 1 ? 2 : Math.max(1, stated - sum - 1);
    const text = `共发布政策解读信息${stated}条,其中:${list};新闻发布会解读${other}条。`;
    section.blocks.push({ kind: 'paragraph', text });
    if (stated !== sum) draft.must.push({ rules: ['prose-sum'] });
    return true;
  },
};
