import { convert } from 'gouji';
import { expect, test } from 'vitest';

const titles = [
  '概述',
  '主动公开政府信息的情况',
  '依申请公开政府信息的情况',
  '政府信息公开咨询处理情况',
  '政府信息公开复议、诉讼和申诉的情况',
  '政府信息公开支出与收费情况',
  '存在的主要问题和改进措施',
];

/** Read the facts of a sentence in a section of a report without tables. */
async function factsOf(section: number, sentence: string) {
  const parts = titles.flatMap((title, index) => [
    `${'一二三四五六七'[index]}、${title}`,
    index + 1 === section ? sentence : '各项工作平稳有序。',
  ]);
  const text = ['云溪区2010年政府信息公开年度报告', ...parts].join('\n');
  const { form, facts } = (await convert(text, { to: 'json' })).data.report!;
  expect(form).toBe('cn-disclosure-2008');
  return Object.fromEntries(facts.map(({ path, value }) => [path, value]));
}

test.each([
  [2, '全年主动公开政府信息总数为3120条,已全文电子化3100条。', [3120, 3100]],
  [2, '本机关制作的政府信息中,属于主动公开的有86件。', [86]],
  [3, '没有收到公民、法人或其他组织要求公开政府信息的申请。', [0]],
  [3, '受理依申请公开信息36条,其中当面申请20条、传真申请4条、信函申请12条。', [36, 20, 4, 12]],
  [3, '以当面申请形式提出的21件,通过互联网提交申请的11件,以信函形式申请的5件。', [21, 11, 5]],
  [3, '"同意公开"的30件,占总数的83.3%;"同意部分公开"的4件;"不予公开"的2件。', [30, 4, 2]],
  [3, '“否决公开”答复数2条,“非本机关掌握”4条,“重复申请”1条。', [2, 4, 1]],
  [4, '接受公民、法人及其他组织政府信息公开方面的咨询3,456人次。', [3456]],
  [4, '共接到咨询电话120个,接待来访人员35人次,网上答复咨询66条。', [120, 35, 66]],
  [5, '全区共收到行政复议申请56件,受理7件,不予受理48件,转送1件。', [56, 7, 48, 1]],
  [5, '因政府信息公开申请行政复议3件,提起行政诉讼1件。', [3, 1]],
  [5, '没有发生针对政府信息公开的行政复议、行政诉讼和申诉案件。', [0, 0]],
  [6, '从事政府信息公开工作的人员有14人,其中专职人员6人,兼职人员8人。', [14, 6, 8]],
  [6, '与诉讼(行政复议、行政申诉)有关的费用支出为0.5万元。', [0.5]],
  [6, '共收取检索、复印、邮寄等费用560元。', [560]],
  [6, '依申请提供政府信息收取费用200元。', [200]],
])('in section %i, %s', async (section, sentence, values) => {
  expect(Object.values(await factsOf(section, sentence))).toEqual(values);
});

test.each([
  [2, '截至2010年底,我区累计主动公开政府信息12345条。'],
  [2, '上年主动公开政府信息3120条。'],
  [2, '区教育局主动公开政府信息312条。'],
  [2, '全省主动公开政府信息3120条。'],
  [3, '收到政府信息公开申请较上年增加12件。'],
  [3, '2009年收到政府信息公开申请12件。'],
  [3, '收到救助申请12件,收到低保申请8件。'],
  [5, '受理案件12件。'],
  [6, '行政事业性收费收取1200元。'],
])('what speaks of something else is no fact: in section %i, %s', async (section, sentence) => {
  expect(await factsOf(section, sentence)).toEqual({});
});
