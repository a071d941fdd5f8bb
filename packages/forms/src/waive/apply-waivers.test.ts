import type { Problem } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { applyWaivers } from './apply-waivers.js';

const problem = (rule: string, path?: string, quote?: string): Problem => ({
  rule,
  severity: 'error',
  path,
  quote,
  message: { zh: '错', en: 'wrong' },
});

/** The paths that a waiver of the rule `sum` covers. */
function covered(path: string | undefined, ...paths: string[]): string[] {
  const problems = paths.map((each) => problem('sum', each));
  return applyWaivers(problems, [{ rule: 'sum', path, reason: 'agreed' }])
    .filter(({ waived }) => waived)
    .map((each) => each.path!);
}

describe('a waiver covers', () => {
  test('a path and all that lies below it, and not what only begins like it', () => {
    expect(covered('a.b', 'a.b', 'a.b.c', 'a.bc', 'a', 'x.a.b')).toEqual(['a.b', 'a.b.c']);
  });

  test('one step or a part of it with *, any number of steps with **', () => {
    expect(covered('a.*.total', 'a.x.total', 'a.x.y.total', 'a.total')).toEqual(['a.x.total']);
    expect(covered('a.x*', 'a.x1', 'a.y1')).toEqual(['a.x1']);
    expect(covered('a.**.total', 'a.x.total', 'a.x.y.total', 'a.total')).toEqual([
      'a.x.total',
      'a.x.y.total',
    ]);
  });

  test('every problem of its rule without a path, and those of no other rule', () => {
    const problems = [problem('sum'), problem('sum', 'a'), problem('order', 'a')];
    const marked = applyWaivers(problems, [{ rule: 'sum', reason: 'agreed' }]);
    expect(marked.map(({ waived }) => waived?.reason)).toEqual(['agreed', 'agreed', undefined]);
  });

  test('only problems that quote its words', () => {
    const problems = [problem('sum', undefined, '共收到12件'), problem('sum', undefined, '共3件')];
    const marked = applyWaivers(problems, [{ rule: 'sum', quote: '12件', reason: 'agreed' }]);
    expect(marked.map(({ waived }) => waived?.reason)).toEqual(['agreed', undefined]);
  });
});

test('a waived problem keeps its level and everything else that it says', () => {
  const [waived] = applyWaivers([problem('sum', 'a')], [{ rule: 'sum', reason: 'agreed' }]);
  expect(waived).toEqual({ ...problem('sum', 'a'), waived: { reason: 'agreed' } });
});

test('a waiver that covers nothing is said, with where it is written', () => {
  const from = { file: 'r.docx.gouji.yaml', line: 4 };
  const waiver = { rule: 'sum', path: 'b', reason: 'agreed', from };
  const [kept, unused] = applyWaivers([problem('sum', 'a')], [waiver]);
  expect(kept!.waived).toBeUndefined();
  expect(unused).toEqual({
    rule: 'unused-waiver',
    severity: 'info',
    message: {
      zh: '豁免没有用到:sum b(agreed),见 r.docx.gouji.yaml:4。问题已不存在,或规则、路径写错;请删除或改正。',
      en: 'Unused waiver: sum b (agreed), at r.docx.gouji.yaml:4. Its problem is gone, or its rule or path is wrong; remove or correct it.',
    },
  });
});
