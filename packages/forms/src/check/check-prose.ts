import type { Check, Problem } from '@gouji/tree';
import type { Form } from '../form/expand.js';
import { type Paragraph, placeIn } from '../prose/paragraph.js';
import type { StatedFact } from '../prose/stated-fact.js';
import { readStatements } from '../prose/sums/read-statements.js';
import type { Statement } from '../prose/sums/statement.js';
import { checkDeclaredSums } from './check-declared-sums.js';

/** What checking prose against itself gives. */
export interface ProseFindings {
  problems: Problem[];
  checks: Check[];
}

/** Check the sums, shares and rates that prose states, and those of facts that the form declares. */
export function checkProse(
  paragraphs: readonly Paragraph[],
  facts: readonly StatedFact[],
  form: Form,
): ProseFindings {
  const { prose } = form.definition;
  const found = checkDeclaredSums(facts, form);
  if (!prose) return found;
  const told = new Set([...found.checks, ...found.problems].flatMap(toldNumbers));
  for (const paragraph of paragraphs) {
    if (!/[\d%]/u.test(paragraph.plain)) continue;
    const text = paragraph.plain;
    for (const statement of readStatements(text, prose)) {
      if (told.has(numbersOf(statement.formula))) continue;
      const quote = quoteOf(statement, text);
      const place = placeIn(paragraph, text.indexOf(quote, startOf(statement, text)));
      if (statement.verdict === 'broken') {
        found.problems.push({ ...broken(statement), quote, place });
      } else {
        found.checks.push({ rule: 'prose-sum', formula: statement.formula, quote, place });
      }
    }
  }
  return found;
}

/** A sum that the form declares may be found in the words too: it is told once. */
function toldNumbers(each: Check | Problem): string[] {
  return 'formula' in each ? [numbersOf(each.formula)] : [];
}

function numbersOf(formula: string): string {
  return (formula.match(/[\d.]+/gu) ?? []).sort().join(' ');
}

function broken({ stated, found, formula, figures }: Statement): Problem {
  const share = figures.some(({ kind }) => kind === 'share');
  const come = Math.round(found * 1e4) / 1e4;
  return {
    rule: 'prose-sum',
    severity: 'warning',
    message: share
      ? {
          zh: `正文中的比例与数目不符:${formula}(应为 ${come}%)。`,
          en: `A share stated in the text is not that of its counts: ${formula} (which is ${come}%).`,
        }
      : {
          zh: `正文中的总数与分项之和不符:${formula}(合计 ${come})。`,
          en: `A total stated in the text is not the sum of its parts: ${formula} (which come to ${come}).`,
        },
    expected: come,
    actual: stated,
  };
}

/** A quote longer than this is no help. */
const longestQuote = 120;

function quoteOf(statement: Statement, text: string): string {
  const start = startOf(statement, text);
  const { end } = statement.figures.at(-1)!;
  return text.slice(start, Math.min(end, start + longestQuote)).trim();
}

/** Begin with the clause of the first figure. */
function startOf({ figures: [first] }: Statement, text: string): number {
  const before = text.slice(0, first!.start);
  return Math.max(...[...',;:。!?(\n'].map((mark) => before.lastIndexOf(mark) + 1));
}
