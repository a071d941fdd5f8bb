import { expect, test } from 'vitest';
import { analyseLines } from './analyse-lines.js';
import { blankLeader, findLeader } from './leader.js';
import { splitLines } from './split-lines.js';

test('dots that lead to a number are a gap, and all else stands where it stood', () => {
  expect(blankLeader('规章……12')).toBe('规章  12');
  expect(blankLeader('经费(万元) ........ 8.92')).toBe('经费(万元)          8.92');
  expect(findLeader('一、概述......')).toBeUndefined();
  expect(findLeader('共12.5')).toBeUndefined();
  expect(findLeader('等等...以及12')).toBeUndefined();
});

test('dots that lead to pages are no table', () => {
  const kinds = (text: string) => analyseLines(splitLines(text)).map(({ kind }) => kind);
  expect(kinds('总体情况……1\n主动公开……2\n依申请公开……5')).toEqual(['short', 'short', 'short']);
  expect(kinds('规章……7\n许可……2\n处罚……0')).toEqual(['space', 'space', 'space']);
});

test('a long line of dots takes no time', () => {
  const from = performance.now();
  findLeader('.'.repeat(80_000));
  findLeader(`规章${'. '.repeat(40_000)}x`);
  expect(performance.now() - from).toBeLessThan(200);
});
