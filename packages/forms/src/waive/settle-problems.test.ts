import type { Report } from '@gouji/tree';
import type { Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { findings, libraryForm, lines, paragraph } from '../../test/library.js';
import { reconcile } from '../reconcile.js';
import type { ReconcileOptions } from '../reconcile-options.js';

/** Visits that do not add up, with front matter where it is given. */
function report(options: Partial<ReconcileOptions> = {}, front?: string): Report {
  const position = { start: { line: 1, column: 1 }, end: { line: 9, column: 4 } };
  const yaml: RootContent[] = front === undefined ? [] : [{ type: 'yaml', value: front, position }];
  const cells = ['Spring visits', 'Autumn visits', 'Visits in all', '1', '2', '4'];
  const children = [...yaml, paragraph('二、Loans'), lines(...cells)];
  const tree: Root = { type: 'root', children };
  return reconcile(tree, { forms: [libraryForm], ...options }).report;
}

const waived = ({ problems }: Report) =>
  problems.flatMap(({ rule, waived }) => (waived ? [`${rule}: ${waived.reason}`] : []));

test('a waiver that is given marks the problem, which stays', () => {
  const waivers = [{ rule: 'visits-total', path: 'visits', reason: 'a day was left out' }];
  const marked = report({ waivers });
  expect(findings(marked)).toEqual(findings(report()));
  expect(waived(marked)).toEqual(['visits-total: a day was left out']);
  expect(waived(report())).toEqual([]);
});

describe('front matter', () => {
  test('waives under the key gouji', () => {
    const front = 'title: x\ngouji:\n  waivers:\n    - rule: visits-total\n      reason: seen\n';
    expect(waived(report({}, front))).toEqual(['visits-total: seen']);
  });

  test('that is wrong is refused with its line in the document', () => {
    const front = 'title: x\ngouji:\n  waivers:\n    - rule: visits-total\n';
    expect(() => report({}, front)).toThrow(/^front matter:5:7: .*reason.*expected string/);
  });

  test('of other tools says nothing', () => {
    expect(waived(report({}, 'title: x\nwaivers: [1]\n'))).toEqual([]);
  });

  test('and given waivers hold together, and unused ones are said with their line', () => {
    const front = 'gouji:\n  waivers:\n    - { rule: visits-total, path: stock, reason: seen }\n';
    const given = report({ waivers: [{ rule: 'visits-total', reason: 'agreed' }] }, front);
    expect(waived(given)).toEqual(['visits-total: agreed']);
    const unused = given.problems.find(({ rule }) => rule === 'unused-waiver')!;
    expect(unused.message.en).toContain('at front matter:4.');
  });
});

describe('the level of a rule', () => {
  const levelOf = (rules: ReconcileOptions['rules']) =>
    report({ rules }).problems.find(({ rule }) => rule === 'visits-total')?.severity;

  test('is the one that is set', () => {
    expect(levelOf({})).toBe('error');
    expect(levelOf({ 'visits-total': 'info' })).toBe('info');
    expect(levelOf({ 'row-total': 'info' })).toBe('error');
  });

  test('off leaves its problems out', () => {
    expect(levelOf({ 'visits-total': 'off' })).toBeUndefined();
  });
});
