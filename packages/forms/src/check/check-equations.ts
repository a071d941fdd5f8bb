import type { Checks, Language, Problem, Value } from '@gouji/tree';
import type { Form } from '../form/expand.js';
import { dropAbsent } from './drop-absent.js';
import {
  type Equation,
  type EquationTerm,
  equationsAcross,
  equationsBetween,
  equationsOf,
} from './equations.js';
import { evaluate, round, type Standing, termValue } from './evaluate.js';
import type { Figures } from './figures.js';
import { numberAt } from './number-at.js';
import { short } from './problem-text.js';
import { suggest } from './suggest.js';

/** What checking the rules of arithmetic gives. */
export interface Arithmetic {
  problems: Problem[];
  counts: Checks['rules'];
}

/**
 * Check every instance of the form's rules of arithmetic.
 * A rule with a missing operand says nothing, unless the known parts already exceed the total.
 */
export function checkEquations(form: Form, figures: Figures): Arithmetic {
  const written = form.tables.flatMap((table) => [
    ...equationsOf(form, table),
    ...equationsBetween(form, table),
    ...(figures.previous ? equationsAcross(form, table) : []),
  ]);
  const equations = dropAbsent(written, figures.absent);
  const standings = equations.map((equation) => evaluate(equation, figures));
  const counts = { hold: 0, broken: 0, open: 0 };
  const broken = equations.flatMap((equation, index) => {
    const standing = standings[index]!;
    const isProof = equation.kind !== 'forbid' || standing.verdict === 'broken';
    if (isProof) counts[standing.verdict === 'holds' ? 'hold' : standing.verdict]++;
    return standing.verdict === 'broken' ? [{ equation, standing }] : [];
  });
  if (broken.length === 0) return { problems: [], counts };
  const suggestions = suggest(form, equations, figures);
  const problems = broken.map(({ equation, standing }) => {
    const problem = describe(equation, standing, figures);
    const suggestion = equation.suggestion ?? suggestions.get(equation);
    return suggestion ? { ...problem, suggestion } : problem;
  });
  return { problems, counts };
}

function describe(equation: Equation, standing: Standing, figures: Figures): Problem {
  if (equation.kind === 'forbid') return forbidden(equation, figures);
  return equation.kind === 'atMost'
    ? exceeding(equation, standing, figures)
    : unequal(equation, standing, figures);
}

function unequal(equation: Equation, standing: Standing, figures: Figures): Problem {
  const { left, right, decided } = standing;
  const onLeft = equation.left.find(({ path, previous }) => path === equation.at && !previous);
  const term = onLeft ?? equation.right.find(({ path }) => path === equation.at);
  const actual = term ? (termValue(term, figures) ?? null) : null;
  const gap = onLeft ? right.sum - left.sum : left.sum - right.sum;
  const expected = decided && term && actual !== null ? round(actual + term.sign * gap) : undefined;
  const sign = decided ? '≠' : left.sum > right.sum ? '>' : '<';
  const formula = (language: Language) =>
    `${write(equation.left, figures, language)} ${sign} ${write(equation.right, figures, language)}`;
  return finding(equation, figures, {
    expected,
    actual,
    zh: `:${formula('zh')}。${expected === undefined ? '' : `“${short(term!.label)}”应为 ${expected},实为 ${actual}。`}`,
    en: `: ${formula('en')}. ${expected === undefined ? '' : `Expected ${expected}, found ${actual}.`}`,
  });
}

function exceeding(equation: Equation, { left, right }: Standing, figures: Figures): Problem {
  const term = equation.left.find(({ path }) => path === equation.at);
  const formula = (language: Language) =>
    `${write(equation.left, figures, language)} > ${write(equation.right, figures, language)}`;
  return finding(equation, figures, {
    expected: `≤ ${right.sum}`,
    actual: (term && termValue(term, figures)) ?? left.sum,
    zh: `:${formula('zh')}。`,
    en: `: ${formula('en')}.`,
  });
}

function forbidden(equation: Equation, figures: Figures): Problem {
  const when = numberAt(figures.values, equation.when!)!;
  const formula = (language: Language) =>
    `${write(equation.left, figures, language)} = ${write(equation.right, figures, language)}`;
  return finding(equation, figures, {
    expected: -when,
    actual: when,
    zh: `:${formula('zh')}。`,
    en: `: ${formula('en')}.`,
  });
}

function finding(
  { rule, severity, title, at, left, right }: Equation,
  figures: Figures,
  says: { expected: number | string | undefined; actual: Value; zh: string; en: string },
): Problem {
  const source = figures.source.get(at);
  const own = [...left, ...right].filter(({ previous }) => !previous);
  return {
    rule,
    severity,
    path: at,
    paths: [...new Set(own.flatMap((term) => term.cells))],
    message: { zh: title.zh + says.zh, en: title.en + says.en },
    ...(says.expected !== undefined && { expected: says.expected }),
    actual: says.actual,
    quote: source?.text.trim() || undefined,
    place: source?.place,
  };
}

const lastYear = { zh: '上年报告的', en: "last year's " };

function write(terms: EquationTerm[], figures: Figures, language: Language): string {
  return terms
    .map((term, index) => {
      const value = termValue(term, figures) ?? '?';
      const sign = term.sign < 0 ? '− ' : index > 0 ? '+ ' : '';
      return `${sign}${term.previous ? lastYear[language] : ''}${short(term.label)} ${value}`;
    })
    .join(' ');
}
