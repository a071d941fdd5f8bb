import { describe, expect, test } from 'vitest';
import type { ProseGrammar } from '../../form/prose-definition.js';
import { plain } from '../../text/plain.js';
import { readStatements } from './read-statements.js';

const grammar: ProseGrammar = {
  parts: ['其中', '包括'],
  totals: ['共', '共计', '合计', '总计'],
  rest: ['其余', '其他'],
  aside: ['上年', '同比', '增长', '同时', '较', '评论'],
  overlap: ['办结', '答复', '网站', '微信'],
  shares: ['占'],
  whole: ['总数', '的', '全部', '约'],
  rates: [
    { rate: ['办结率', '处置率'], part: ['办结', '处置'], unless: ['按时', '满意'] },
    { rate: ['节约率'], part: ['节约'], whole: ['预算'] },
  ],
};

const formulas = (text: string) =>
  readStatements(plain(text), grammar).map(({ formula }) => formula);

describe('a sum that holds is found', () => {
  test.each([
    ['收到图书12册,其中小说7册,诗集5册。', '12 = 7 + 5'],
    ['收到图书12册。其中:小说7册;诗集5册。', '12 = 7 + 5'],
    ['借出12册,其中小说7册,诗集5册;讲座8场;展览64场。', '12 = 7 + 5'],
    ['审结7件,其中维持3件,撤销1件,终止2件;中止1件。', '7 = 3 + 1 + 2 + 1'],
    ['来电17件。其中电话13件,答复13件;网上4件,答复3件。', '17 = 13 + 4'],
    ['收费2800元,专项经费23万元。其中检索费1300元,复制费1500元。', '2800 = 1300 + 1500'],
    ['办理建议48件,其中人大20件,政协28件,答复48件。', '48 = 20 + 28'],
    ['共办理12件,受理7件,不予受理4件,转送1件。', '12 = 7 + 4 + 1'],
    ['小说7册、诗集5册,共计12册。', '12 = 7 + 5'],
    ['收到图书12册(小说7册,诗集5册)。', '12 = 7 + 5'],
    ['收到图书12册:小说7册,诗集5册。', '12 = 7 + 5'],
    ['收到图书2.5万册,其中小说1.3万册,诗集12100册。', '2.5万 = 1.3万 + 12100'],
    ['工作人员十四名,其中专职八名,兼职六名。', '14 = 8 + 6'],
    ['本年新收10件,上年结转2件,共12件。', '12 = 10 + 2'],
    ['收到１２件，其中当面７件，网络５件。', '12 = 7 + 5'],
  ])('%s', (text, formula) => {
    expect(formulas(text)).toEqual([formula]);
  });
});

describe('a sum that is contradicted is found', () => {
  test.each([
    ['收到申请52件,其中当面26件,网络20件,信函7件。', '52 ≠ 26 + 20 + 7'],
    ['收到申请5件,其中网络申请6件。', '5 ≠ 6'],
    ['收到图书12册,其中小说5册,诗集3册,其他3册。', '12 ≠ 5 + 3 + 3'],
    ['小说7册、诗集5册,合计13册。', '13 ≠ 7 + 5'],
    ['收到来信3封。其中表扬2封,建议2封。', '3 ≠ 2 + 2'],
    ['收到申请65件(当面申请20件、信函申请15件、网络申请35件),均已答复。', '65 ≠ 20 + 15 + 35'],
  ])('%s', (text, formula) => {
    expect(formulas(text)).toEqual([formula]);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['parts that are some of all', '公开信息1000条,其中预决算50条,采购30条,人事20条。'],
    ['parts of another unit', '培训3期,其中骨干培训600人次,普通培训900人次。'],
    ['parts that may be counted twice', '发布信息500条,其中网站500条,微信120条。'],
    ['how far things have come', '受理12件,其中办结11件,转送3件。'],
    ['a part and what was done beside it', '公开信息50条,其中政策40条,同时评论30条。'],
    ['a part and last year', '收到5件,其中网络4件,上年6件。'],
    ['a growth', '收到12件,同比增长20件。'],
    ['a bracket of growth', '收到12件(同比增加8件,比上年11月增加9件)。'],
    ['some of all in a bracket', '收到12件(当面3件、信函2件),均已答复。'],
    ['what was done in a bracket', '收到12件(办结11件,答复11件)。'],
    ['about so many', '收到约50件,其中网络30件,当面28件。'],
    ['a total of another list', '召开会议3次,学习5次,其中专题4次,调研3次。'],
    ['numbers side by side', '印发文件3份,编发简报5份,报送信息40份。'],
    ['another sentence', '收到12件。发布信息8件,编发7件。'],
    ['a total with words of its own', '网站100条,微信50条,公开栏公开共计60条。'],
    ['clauses between parts and total', '小说7册,深受欢迎,诗集5册,总计借出13册。'],
    ['times and shares', '每期2天,3个月内完成,提高5个百分点,其中3个工作日。'],
    ['slogans', '落实“四个意识”,其中“五公开”“两个维护”是重点。'],
    ['dates', '2023年收到12件,其中3月5日收到8件,6月收到5件以上。'],
    ['nothing', '本年无。'],
  ])('%s', (_, text) => {
    expect(formulas(text)).toEqual([]);
  });
});

describe('a share of the whole', () => {
  test.each([
    ['收到52件,其中同意46件,占总数的88%,不同意6件。', ['52 = 46 + 6', '88% = 46 / 52']],
    ['收到52件,其中同意46件,占88.4%,不同意4件。', ['88.4% = 46 / 52']],
    ['收到52件,其中同意46件,占90%。', ['90% ≠ 46 / 52']],
  ])('%s', (text, wanted) => {
    expect(formulas(text).sort()).toEqual([...wanted].sort());
  });

  test.each([
    '收到52件,其中同意46件,占网络申请的90%。',
    '收到52件,其中同意46件,占约九成,约占90%以上。',
    '网上办理占比98%,窗口46件。',
    '收到52件,答复50件,同意46件,占90%。',
  ])('%s', (text) => {
    expect(formulas(text)).toEqual([]);
  });
});

describe('a rate', () => {
  test.each([
    ['受理400件,办结398件,办结率99.5%。', '99.5% = 398 / 400'],
    ['受理400件,办结380件,办结率99.5%。', '99.5% ≠ 380 / 400'],
    [
      '采购预算10116万元,合同8928万元,节约资金1188万元,资金节约率为11.7%',
      '11.7% = 1188万 / 10116万',
    ],
    ['采购预算10116万元,节约资金1188万元,节约率12.7%', '12.7% ≠ 1188万 / 10116万'],
    ['电话诉求18件,处置18件;网上诉求49件,办结48件。电话处置率为100%。', '100% = 18 / 18'],
    ['网上诉求494件,办结488件。网上受、处置率分别为100%和98.5%。', '98.5% ≠ 488 / 494'],
  ])('%s', (text, formula) => {
    expect(formulas(text)).toEqual([formula]);
  });

  test.each([
    ['of those that were in time', '受理400件,办结380件,按时办结率100%。'],
    ['of content people', '受理400件,办结380件,满意率99%。'],
    ['of nothing counted', '办理建议48件,办结率100%。'],
    ['of another matter', '电话诉求18件,处置17件;网上诉求49件,办结48件。信访件处置率100%。'],
    ['that is all but rounded', '受理400件,办结398件,办结率99%以上。'],
  ])('%s says nothing', (_, text) => {
    expect(formulas(text)).toEqual([]);
  });
});

test('a paragraph of a thousand numbers is read in no time', () => {
  const list = Array.from({ length: 20_000 }, (_, index) => `项目${index % 7}件`).join(',');
  const start = performance.now();
  expect(formulas(`共有12件,其中${list}。`)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a long chain of terms without a total is read in no time', () => {
  const start = performance.now();
  expect(formulas(`收到${'1+'.repeat(60_000)}1件。`)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});

describe('a sum that is written out as a formula', () => {
  test.each([
    ['全年发布信息254条(147+75+5+2+25)。', '254 = 147 + 75 + 5 + 2 + 25'],
    ['全年发布信息254条（147＋75＋5＋2＋26）。', '254 ≠ 147 + 75 + 5 + 2 + 26'],
    ['发布254=147+107,另有12条。', '254 = 147 + 107'],
    ['两类合在一起,147+108=254。', '254 ≠ 147 + 108'],
    ['收费12.5元=10元+2.5元。', '12.5 = 10 + 2.5'],
  ])('%s gives %s', (text, formula) => {
    expect(formulas(text)).toContain(formula);
  });

  test.each([
    '构建“1+3+5”体系。',
    '打造9类(1+3)平台。',
    '约254条(147+75+5)。',
    '2023年1+1=3班开课。',
    '共3×1+2=5件。',
  ])('is none in %s', (text) => {
    expect(formulas(text)).toEqual([]);
  });
});
