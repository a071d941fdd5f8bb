import type { Report } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { plainReport } from './make/plain-report.js';
import { barRows } from './make/print/bar-rows.js';
import { textDocument } from './make/print/text-document.js';
import { p } from './make/report-data.js';
import { sheetOf } from './make/sheet.js';
import { reportOf } from './support/convert-input.js';

const row = (path: string, person: number, company = 0) => ({
  [`applications.${path}.natural_person`]: person,
  [`applications.${path}.legal_person.commercial`]: company,
  [`applications.${path}.total`]: person + company,
});

/** What the tables of every report here say. */
const values = {
  'proactive.normative_documents.issued': 3,
  'proactive.normative_documents.repealed': 12,
  'proactive.normative_documents.in_force': 20,
  'proactive.licensing.decisions': 5152,
  'proactive.penalties.decisions': 1012,
  'proactive.compulsion.decisions': 3,
  'proactive.fees.amount': 25.1,
  ...row('new_received', 35, 5),
  ...row('carried_over', 2),
  ...row('results.granted', 18, 2),
  ...row('results.partially_granted', 5),
  ...row('results.denied.state_secret', 1),
  ...row('results.denied.third_party_rights', 1, 1),
  ...row('results.unavailable.not_held', 7, 1),
  ...row('results.not_processed.petition', 3),
  ...row('results.other.other', 1, 1),
  ...row('results.total', 36, 5),
  ...row('carried_forward', 1),
  'review.reconsideration.upheld': 3,
  'review.reconsideration.pending': 1,
  'review.reconsideration.total': 4,
  'review.litigation.direct.other': 2,
  'review.litigation.direct.total': 2,
  'review.litigation.after_reconsideration.upheld': 1,
  'review.litigation.after_reconsideration.total': 1,
};

/** Read a report of 2023 that says something besides its tables. */
function said(text: string, agency = '云溪县人民政府'): Promise<Report> {
  const report = plainReport('cn-disclosure-2021', agency, 2023, values);
  const prose = { ...report.prose, overview: [p(text)] };
  return reportOf(textDocument(sheetOf({ ...report, prose }), { table: () => barRows }));
}

const flags = ({ problems }: Report) =>
  problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, quote }) => `${rule}: ${quote}`);

test('the tables alone raise nothing', async () => {
  expect(flags(await said('公开工作平稳有序。'))).toEqual([]);
});

describe('numbers of something else are not compared', () => {
  test.each([
    ['another year', '2022年,全县共收到政府信息公开申请18件,办结17件。'],
    ['the year before by name', '上年收到政府信息公开申请18件,今年有所增长。'],
    ['growth', '全年收到政府信息公开申请同比增长25件。'],
    ['a rise to and by', '行政许可事项由上年的30项增加到35项,提高了16.7%。'],
    ['several years together', '2019年以来,累计受理政府信息公开申请219件。'],
    ['three years', '近三年共受理政府信息公开申请105件。'],
    ['some months', '2023年1-6月,共收到政府信息公开申请21件。'],
    ['half a year', '上半年受理政府信息公开申请19件,均已办结。'],
    ['a month', '3月份收到政府信息公开申请6件。'],
    ['a part', '全年收到政府信息公开申请40件,其中通过网络提交的政府信息公开申请31件。'],
    ['a channel', '通过信函收到政府信息公开申请4件,通过网络申请36件。'],
    ['bodies under it', '下属12个单位共收到政府信息公开申请817件。'],
    ['a kind of applicant', '收到自然人政府信息公开申请35件。'],
    ['a bureau of the county', '云溪县教育局全年受理政府信息公开申请7件。'],
    ['a bureau of its own', '县公安局受理政府信息公开申请9件,县民政局受理政府信息公开申请2件。'],
    ['a town', '青石镇收到政府信息公开申请5件。'],
    ['another county', '白沙县收到政府信息公开申请88件,我们赴其学习经验。'],
    ['the city above', '全市共收到政府信息公开申请1318件,我县占比较小。'],
    ['the province', '全省各级行政机关受理政府信息公开申请2.5万件。'],
    ['the country', '全国行政机关共收到政府信息公开申请超过100万件。'],
    ['towns below', '各乡镇受理政府信息公开申请共12件。'],
    ['the office of the government', '县政府办公室受理政府信息公开申请11件。'],
    ['a share', '依申请公开按时答复率100%,网上申请占77.5%。'],
    ['about so many', '全年受理政府信息公开申请约50件。'],
    ['more than so many', '全年受理政府信息公开申请50余件。'],
    ['less than so many', '全年受理政府信息公开申请不足50件。'],
    ['a range', '平均每月受理政府信息公开申请4至6件。'],
    ['tens', '受理政府信息公开申请数十件。'],
    ['a plan', '2024年计划制定行政规范性文件8件。'],
    ['other requests', '受理行政许可申请9213件,办理补正申请12件。'],
    ['letters', '县长信箱受理群众来信189件,“12345”热线受理诉求2317件,办结2300件。'],
    ['proposals', '办理人大代表建议48件、政协提案62件,办结率100%。'],
    ['decisions published', '在门户网站公示行政许可5200件、行政处罚1100件。'],
    ['licences by type', '新设市场主体行政许可3600件通过“一网通办”受理。'],
    ['enforcement reviewed', '开展行政处罚案卷评查,抽查行政处罚案卷40件。'],
    ['reviews handled for others', '县政府全年办理行政复议案件56件,审结50件。'],
    ['results of reviews', '行政复议结果维持3件,尚未审结1件。'],
    ['documents cleaned up', '清理行政规范性文件120件,拟保留88件。'],
    ['documents interpreted', '发布规范性文件解读材料14篇、图解6期。'],
    ['rules of work', '制定规章制度7项,修订工作规范2项。'],
    ['fees of another kind', '减免行政事业性收费320万元,惠及企业2,130户。'],
    ['a dispute about nothing but requests', '因申请人撤回,终止办理政府信息公开申请2件。'],
    ['a document number', '根据《实施意见》(云政办〔2023〕12号)受理政府信息公开申请40件。'],
    ['dates and articles', '依据《条例》第二十条第(五)项,2023年12月31日前公开行政许可5152件。'],
    ['a telephone number', '咨询电话0871-63991234,邮编650000,全年无休。'],
    ['a slogan', '增强“四个意识”,做到“两个维护”,落实“五公开”。'],
    ['IPv6', '网站支持IPv6访问,开设26个领域专栏,更新11个栏目。'],
    ['meetings of a length', '召开会议3次,培训班2期,每期2天,培训600人次。'],
    ['persons of those granted', '受理政府信息公开申请40件,予以公开20件,其中自然人申请18件。'],
    ['persons of other matters', '(一)行政审批。全年受理自然人申请340件,结转下年办理12件。'],
    ['a bracket', '全年受理政府信息公开申请40件(县教育局受理申请6件、县公安局9件)。'],
    ['a district inside quotation marks', '编发《政务公开“十佳案例”》2期,印发3000份。'],
  ])('%s', async (_, text) => {
    expect(flags(await said(text))).toEqual([]);
  });

  test.each([
    ['云溪县教育局', '全县共收到政府信息公开申请219件。'],
    ['云溪县教育局', '我县教育系统受理政府信息公开申请219件。'],
    [
      '云溪县青石镇人民政府',
      '全县共收到政府信息公开申请219件,云溪县教育局受理政府信息公开申请7件。',
    ],
    ['白沙市住房和城乡建设局', '全市住建系统共受理政府信息公开申请318件。'],
  ])('counts of the area in the report of %s', async (agency, text) => {
    expect(flags(await said(text, agency))).toEqual([]);
  });
});

describe('numbers of the report itself are compared', () => {
  const wrong: Array<[text: string, quote: string, agency?: string]> = [
    ['全年新收政府信息公开申请43件。', '全年新收政府信息公开申请43件'],
    ['2023年,全县共收到政府信息公开申请45件。', '全县共收到政府信息公开申请45件'],
    ['全县共收到45件政府信息公开申请。', '全县共收到45件政府信息公开申请'],
    ['全市共收到政府信息公开申请45件。', '全市共收到政府信息公开申请45件', '白沙市人民政府'],
    ['全市共收到政府信息公开申请45件。', '全市共收到政府信息公开申请45件', '白沙市'],
    ['我局共受理政府信息公开申请45件。', '我局共受理政府信息公开申请45件', '云溪县教育局'],
    [
      '云溪县教育局共受理政府信息公开申请45件。',
      '云溪县教育局共受理政府信息公开申请45件',
      '云溪县教育局',
    ],
    ['县教育局共受理政府信息公开申请45件。', '县教育局共受理政府信息公开申请45件', '云溪县教育局'],
    [
      '上级要求明确,全市形成合力;我局受理政府信息公开申请45件。',
      '我局受理政府信息公开申请45件',
      '云溪县教育局',
    ],
    ['收到政府信息公开申请 45 件。', '收到政府信息公开申请 45 件'],
    ['收到政府信息公开申请四十五件。', '收到政府信息公开申请四十五件'],
    ['受理公开申请40件,上年结转政府信息公开申请5件。', '上年结转政府信息公开申请5件'],
    ['受理政府信息公开申请40件,结转下年度继续办理4件。', '结转下年度继续办理4件'],
    ['受理政府信息公开申请40件,其中予以公开19件。', '其中予以公开19件'],
    ['受理政府信息公开申请40件,予以公开20件、部分公开6件、不予公开3件。', '部分公开6件'],
    ['受理政府信息公开申请40件,不予公开2件。', '不予公开2件'],
    ['全年办理行政许可6152件。', '全年办理行政许可6152件'],
    ['全年未收到政府信息公开申请。', '全年未收到政府信息公开申请'],
    ['因政府信息公开被申请行政复议5件。', '因政府信息公开被申请行政复议5件'],
    ['行政规范性文件现行有效21件。', '行政规范性文件现行有效21件'],
    ['收取行政事业性收费26万元。', '收取行政事业性收费26万元'],
    ['收到政府信息公开申请40件,尚有3件申请结转下年度办理。', '尚有3件申请结转下年'],
    ['收到政府信息公开申请40件,其中自然人申请34件。', '其中自然人申请34件'],
    ['收到政府信息公开申请40件,其中法人或其他组织6件。', '其中法人或其他组织6件'],
    ['在已办结的申请中,予以公开21件。', '予以公开21件'],
    ['(一)依申请公开。全年予以公开21件。', '全年予以公开21件'],
    ['(一)依申请公开。新收的申请中,自然人申请34件。', '自然人申请34件'],
  ];
  test.each(wrong)('%s', async (text, quote, agency) => {
    expect(flags(await said(text, agency))).toEqual([`narrative-mismatch: ${quote}`]);
  });

  test.each([
    ['全年新收政府信息公开申请40件,办结41件。', 2],
    ['共收到政府信息公开申请42件(含上年结转2件)。', 1],
    ['共收到40件政府信息公开申请,上年结转2件,结转下年1件。', 3],
    [
      '受理政府信息公开申请40件,其中:予以公开20件,部分公开5件,不予公开3件,无法提供8件,不予处理3件,其他处理2件。',
      7,
    ],
    ['全县共收到政府信息公开申请0.004万件。', 1],
    ['收取行政事业性收费25.1万元,即251000元。', 1],
    ['行政许可5,152件,行政处罚1012宗,行政强制3件。', 3],
    ['提起行政诉讼3件,行政复议4件。', 2],
  ])('%s is borne out %i times', async (text, count) => {
    const report = await said(text);
    expect(flags(report)).toEqual([]);
    const borne = report.checks!.prose.filter(({ rule }) => rule === 'narrative-mismatch');
    expect(borne).toHaveLength(count);
  });
});

test('where what is said is a sum of cells, it is held against the group and no cell of it', async () => {
  const { problems } = await said('收到行政诉讼9件。');
  expect(problems.map(({ rule, path }) => [rule, path])).toEqual([
    ['narrative-mismatch', 'review.litigation'],
  ]);
});

test('a share that is stated as a rate is held against its numbers', async () => {
  expect(flags(await said('收到意见494条,采纳488条,采纳率98.8%。'))).toEqual([]);
  expect(flags(await said('收到意见494条,采纳488条,采纳率95.2%。'))).toHaveLength(1);
});
