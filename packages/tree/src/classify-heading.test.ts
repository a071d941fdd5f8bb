import { expect, test } from 'vitest';
import { classifyHeading } from './classify-heading.js';

test.each([
  ['一、总体情况', '总体情况'],
  ['(二)加大主动公开', '加大主动公开'],
  ['(一)主动公开方面:', '主动公开方面:'],
  ['3.规范依申请公开。', '规范依申请公开。'],
  ['第一章 总则', '总则'],
  ['①深入推进公开', '深入推进公开'],
])('%s is a heading', (line, title) => {
  expect(classifyHeading(line)).toMatchObject({ title, runIn: '', rest: '' });
});

test.each([
  ['(一)加强领导。县政府高度重视。', '加强领导', '。', '县政府高度重视。'],
  ['1.统一思想,提高认识。我局十分重视。', '统一思想,提高认识', '。', '我局十分重视。'],
  ['一、总体情况：2023年,我县…', '总体情况', '：', '2023年,我县…'],
])('%s runs in', (line, title, runIn, rest) => {
  expect(classifyHeading(line)).toMatchObject({ title, runIn, rest });
});

test.each([
  '总体情况',
  '1.全年受理申请3件。',
  '(一)制发文件12件,废止2件',
  '1.开设专栏;',
  '2.健全制度,明确责任,',
  '1.咨询电话:0000-1234567',
  '一、',
  '(三)无',
  `1.${'很'.repeat(60)}`,
  '1.重视不够,工作不主动。',
  '第一部分正文。',
])('%s is a sentence, not a heading', (line) => {
  expect(classifyHeading(line)).toBeUndefined();
});
