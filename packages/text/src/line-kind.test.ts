import { expect, test } from 'vitest';
import { lineKind } from './line-kind.js';

test.each([
  ['规章 |', 'bar'],
  ['|', 'bar'],
  ['自然人 | 法人 | 总计', 'bar'],
  ['行政许可 | 5152 | ||', 'bar'],
  ['｜规章｜3｜', 'bar'],
  ['首页 | 新闻', 'maybeBar'],
  ['|---|:-:|', 'rule'],
  ['+----+----+', 'rule'],
  ['├────┼────┤', 'rule'],
  ['| - | - |', 'bar'],
  ['规章\t0\t0', 'tab'],
  ['\t\t自然人\t总计', 'tab'],
  ['一、\t总体情况', 'maybeTab'],
  ['\t2023年,我县公开信息12条。', 'prose'],
  ['一、本年新收 0 0 0', 'space'],
  ['1 0 0 0 1', 'space'],
  ['自然人  总计  其他', 'maybeSpace'],
  ['行政许可 5152', 'maybeSpace'],
  ['商业 企业', 'short'],
  ['000', 'number'],
  ['2517.23万元', 'number'],
  ['规章', 'short'],
  [
    '(说明:第一项加第二项之和,等于第三项加第四项之和,计算时不含其他各项,也不含上年各项,请注意核对)',
    'short',
  ],
  ['无。', 'prose'],
  ['现将情况报告如下:', 'prose'],
  ['加强学习,', 'prose'],
])('%j is %s', (raw, kind) => {
  expect(lineKind(raw)).toBe(kind);
});

test('a head of four long labels is one of columns, a long sentence is none', () => {
  const label = 'Number of Requests Pending as of Start of Fiscal Year';
  const head = ['Agency', label, label, label, label].join('    ');
  expect(lineKind(head)).toBe('maybeSpace');
  expect(lineKind(['公开', '甲'.repeat(70), '乙'.repeat(70), '丙'.repeat(70)].join('   '))).toBe(
    'prose',
  );
});
