import { expect, test } from 'vitest';
import { continuedLines } from './continued-lines.js';

test('a sentence that goes on after a comma is found, a new one is not', () => {
  const long =
    '云溪县坚持以公开为常态、不公开为例外,全面推进决策、执行、管理、服务和结果公开,持续完善制度,';
  const text = `${long}\n主动公开各类政府信息四百余条,比上年增长两成,公众满意度进一步提升。\n另起一段的一句话。`;
  expect([...continuedLines(text)]).toEqual([2]);
});

test('blank lines count as lines', () => {
  expect([...continuedLines('一、总体情况\n\n二、公开情况')]).toEqual([]);
});

test('what a number counts stands on its line', () => {
  const list = '全年共发布信息198条,其中图文68条,动漫88条,其他解读36';
  expect([...continuedLines(`${list}\n条；新闻发布会解读6条。`)]).toEqual([2]);
  const phone = '如有疑问,请与县政府办公室联系,电话0000-5550123';
  expect([...continuedLines(`${phone}\n此外，还可以来信。`)]).toEqual([]);
});

test.each(['好', '7'])(
  'a paragraph of 20,000 sentences takes no longer than its length (%s)',
  (end) => {
    const long = '县里检查了图书，'.repeat(20_000) + end;
    const { user } = process.cpuUsage();
    expect([...continuedLines(`${long}\n册，还有报纸。`)]).toEqual([2]);
    expect((process.cpuUsage().user - user) / 1e6).toBeLessThan(1);
  },
);

test('the parts of a number go on until their sentence ends', () => {
  const list = '共发布信息522条,其中:视频109条,图文141条,动漫80条,文字解读';
  expect([...continuedLines(`${list}\n121条,专家解读78条;发布会1条。`)]).toEqual([2]);
  expect([...continuedLines(`${list}12条。\n另有专家解读78条;发布会1条。`)]).toEqual([]);
  expect([...continuedLines('其中:图文次数,次,5\n动漫次数,次,3')]).toEqual([]);
});
