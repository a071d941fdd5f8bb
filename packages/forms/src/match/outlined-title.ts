import type { SectionDefinition } from '../form/definition.js';
import { labelFit } from '../text/label-fit.js';
import { outlineFit, readOutline } from '../text/read-outline.js';

/** Score of a title found to the letter. */
const exact = 2;

/**
 * Say how well a line is the title of a section that the form numbers as an outline (`V.B.(1)`),
 * 0 if not at all. The words decide; the number speaks for or against them, and a whole number of
 * several steps is enough beside a few of the words, in a heading beside any.
 * @param heading the document marks the line as a heading
 */
export function outlinedScore(text: string, section: SectionDefinition, heading: boolean): number {
  const steps = outlineSteps(section);
  if (!steps) return 0;
  const found = readOutline(text);
  const rest = found?.rest ?? text;
  const fit = rest.trim() === '' ? 0 : labelFit(rest, [section.title, ...(section.aliases ?? [])]);
  if (!found) return fit === 1 ? exact : heading && fit >= 0.85 ? fit : 0;
  const number = outlineFit(found.steps, steps);
  if (number === 'none') {
    // The parts of a section may all go under its own number.
    const above = outlineFit(found.steps, steps.slice(0, -1)) === 'whole';
    return fit === 1 ? exact + (above ? 0.05 : -0.5) : 0;
  }
  // The number alone on its line, told by several steps: the words are lost, or on the next line.
  if (rest.trim() === '') return number === 'whole' && steps.length > 1 ? exact : 0;
  if (fit === 1) return exact + (number === 'whole' ? 0.3 : 0.1);
  if (number === 'part') return fit >= 0.75 ? fit : 0;
  const least = steps.length === 1 ? 0.5 : heading ? 0 : 0.3;
  return fit >= least ? 0.6 + fit : 0;
}

/** The steps of a section's number; undefined where it is no outline number. */
export function outlineSteps({ number }: SectionDefinition): string[] | undefined {
  return number !== undefined && /^[A-Z]/u.test(number)
    ? readOutline(`${number}.`)?.steps
    : undefined;
}
