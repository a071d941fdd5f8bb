import type { Checks, Extra, Problem, Report, ReportSection } from '@gouji/tree';
import type { Years } from '../metadata/read-years.js';
import type { ThisReport } from '../previous/previous-values.js';
import type { Paragraph } from '../prose/paragraph.js';
import type { StatedFact } from '../prose/stated-fact.js';
import { checkEquations } from './check-equations.js';
import { checkFacts } from './check-facts.js';
import { checkNamed } from './check-named.js';
import { checkPrevious } from './check-previous.js';
import { checkProse } from './check-prose.js';
import { checkSections } from './check-sections.js';
import { checkYears } from './check-years.js';
import type { Figures } from './figures.js';

/** All that a report's own data decides. */
export interface DecideInput extends ThisReport {
  figures: Figures;
  last: Report | undefined;
  paragraphs: readonly Paragraph[];
  facts: readonly StatedFact[];
  years: Years;
  sections: ReportSection[];
  extra: readonly Extra[];
}

/** Check what a report says of itself, wherever its values came from. */
export function decide(input: DecideInput): { problems: Problem[]; checks: Checks } {
  const { form, figures, last, facts, years, sections, extra } = input;
  const arithmetic = checkEquations(form, figures);
  const narrative = checkFacts(facts, figures.values, arithmetic.problems);
  const prose = checkProse(input.paragraphs, facts, form);
  return {
    problems: [
      ...checkPrevious(input, last),
      ...arithmetic.problems,
      ...checkNamed(form, figures.values, extra),
      ...narrative.problems,
      ...prose.problems,
      ...checkYears(years),
      ...checkSections(sections, form.definition),
    ],
    checks: { rules: arithmetic.counts, prose: [...narrative.checks, ...prose.checks] },
  };
}
