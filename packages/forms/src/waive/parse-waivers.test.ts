import { describe, expect, test } from 'vitest';
import { parseWaivers } from './parse-waivers.js';

test('waivers are read with the lines that state them', () => {
  const source = `waivers:
  - rule: sum
    path: stock.novels
    reason: counted twice, as agreed
  - { rule: order, quote: twelve, reason: ' seen ' }
`;
  expect(parseWaivers(source, 'r.yaml')).toEqual([
    {
      rule: 'sum',
      path: 'stock.novels',
      reason: 'counted twice, as agreed',
      from: { file: 'r.yaml', line: 2 },
    },
    { rule: 'order', quote: 'twelve', reason: 'seen', from: { file: 'r.yaml', line: 5 } },
  ]);
});

describe('an error says line, column and what was expected', () => {
  test.each([
    [
      'a reason left out',
      'waivers:\n  - rule: sum\n',
      /^r\.yaml:2:5: .*waivers\.0\.reason.*expected string/,
    ],
    [
      'an empty reason',
      'waivers:\n  - rule: sum\n    reason: " "\n',
      /^r\.yaml:3:5: .*expected a reason/,
    ],
    [
      'a key that is none',
      'waivers:\n  - rule: sum\n    paht: a\n    reason: b\n',
      /^r\.yaml:3:5: .*"paht"/,
    ],
    ['a list without its key', '- rule: sum\n  reason: a\n', /^r\.yaml:1:1: .*expected object/],
    ['nothing', '', /^r\.yaml:1:1: .*expected object/],
    ['broken YAML', 'waivers: [\n', /^r\.yaml:\d+:\d+: /],
  ])('%s', (_, source, words) => {
    expect(() => parseWaivers(source, 'r.yaml')).toThrow(words);
  });
});
