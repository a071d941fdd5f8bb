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
