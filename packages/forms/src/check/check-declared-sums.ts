import type { Check, Problem } from '@gouji/tree';
import type { Form } from '../form/expand.js';
import type { StatedFact } from '../prose/stated-fact.js';
import type { ProseFindings } from './check-prose.js';

type Sum = NonNullable<Form['definition']['sums']>[number];

/** Check the sums that a form declares between numbers of prose. */
export function checkDeclaredSums(facts: readonly StatedFact[], form: Form): ProseFindings {
  const found: ProseFindings = { problems: [], checks: [] };
  for (const sum of form.definition.sums ?? []) {
    const total = factAt(facts, sum.total);
    const parts = sum.parts.map((path) => factAt(facts, path));
    const also = (sum.also ?? []).flatMap((path) => factAt(facts, path) ?? []);
    if (!total || parts.some((part) => part === undefined)) continue;
    const all = [...(parts as StatedFact[]), ...also];
    if ([total, ...all].some(({ approximate }) => approximate)) continue;
    judge(sum, total, all, found);
  }
  return found;
}

/** The number that prose states under a path, where it states one only. */
function factAt(facts: readonly StatedFact[], path: string): StatedFact | undefined {
  const [first, ...others] = facts.filter((fact) => fact.path === path);
  return first && others.every(({ value }) => value === first.value) ? first : undefined;
}

function judge(sum: Sum, total: StatedFact, parts: StatedFact[], found: ProseFindings): void {
  const come = Math.round(parts.reduce((all, { value }) => all + value, 0) * 1e6) / 1e6;
  const slack = [total, ...parts].reduce((all, { tolerance }) => all + tolerance, 1e-6);
  const holds = Math.abs(come - total.value) <= slack;
  const formula = `${total.value} ${holds ? '=' : '≠'} ${parts.map(({ value }) => value).join(' + ')}`;
  const { quote, place } = total;
  if (holds) {
    const check: Check = { rule: 'prose-sum', path: sum.total, formula, quote, place };
    found.checks.push(check);
    return;
  }
  if (come < total.value && !sum.complete) return;
  const said = parts.map((part) => `“${part.quote}”`);
  const problem: Problem = {
    rule: 'prose-sum',
    severity: 'warning',
    path: sum.total,
    paths: [sum.total, ...parts.map(({ path }) => path)],
    message: {
      zh: `正文说“${quote}”,分项为${said.join('、')}:${formula}(合计 ${come})。`,
      en: `The text says "${quote}", and of its parts ${said.join(', ')}: ${formula} (which come to ${come}).`,
    },
    expected: come,
    actual: total.value,
    quote,
    place,
  };
  found.problems.push(problem);
}
