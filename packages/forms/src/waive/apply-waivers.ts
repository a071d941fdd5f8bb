import type { Problem } from '@gouji/tree';
import type { Waiver } from './waiver.js';

/**
 * Mark the problems that waivers cover, with the reason of the first that does. A waiver that
 * covers none is a problem itself: what it spoke of is gone, or it is written wrong.
 */
export function applyWaivers(problems: readonly Problem[], waivers: readonly Waiver[]): Problem[] {
  const used = new Set<Waiver>();
  const tests = waivers.map((waiver) => ({ waiver, covers: coverOf(waiver) }));
  const marked = problems.map((problem) => {
    const found = tests.filter(({ covers }) => covers(problem));
    for (const { waiver } of found) used.add(waiver);
    const [first] = found;
    return first ? { ...problem, waived: { reason: first.waiver.reason } } : problem;
  });
  return [
    ...marked,
    ...waivers.filter((waiver) => !waiver.standing && !used.has(waiver)).map(unused),
  ];
}

function coverOf({ rule, path, quote }: Waiver): (problem: Problem) => boolean {
  const pattern = path === undefined ? undefined : patternOf(path);
  return (problem) =>
    problem.rule === rule &&
    (!pattern || (problem.path !== undefined && pattern.test(problem.path))) &&
    (quote === undefined || problem.quote?.includes(quote) === true);
}

/** A path covers itself and all that lies below it. */
function patternOf(path: string): RegExp {
  const steps = path.split('.').map((step) => {
    if (step === '**') return '[^.]+(?:\\.[^.]+)*';
    return step.replace(/[^*\w]/gu, '\\$&').replaceAll('*', '[^.]*');
  });
  return new RegExp(`^${steps.join('\\.')}(?:\\.|$)`, 'u');
}

function unused({ rule, path, quote, reason, from }: Waiver): Problem {
  const about = [rule, path, quote && `“${quote}”`].filter(Boolean).join(' ');
  const where = from && `${from.file}:${from.line}`;
  return {
    rule: 'unused-waiver',
    severity: 'info',
    message: {
      zh: `豁免没有用到:${about}(${reason})${where ? `,见 ${where}` : ''}。问题已不存在,或规则、路径写错;请删除或改正。`,
      en: `Unused waiver: ${about} (${reason})${where ? `, at ${where}` : ''}. Its problem is gone, or its rule or path is wrong; remove or correct it.`,
    },
  };
}
