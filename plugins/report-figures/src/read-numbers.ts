import { cellsOfFact, type FigureDefinition, type Form, formOfReport } from '@gouji/forms/fit';
import type { Report } from '@gouji/tree';
import type { FigureGroup, FigureNumbers } from './figure-numbers.js';
import { sumOfCells } from './sum-of-cells.js';

/** How many years are shown, this one last. */
const mostYears = 5;

/**
 * Read what a figure shows from a report and those of earlier years; undefined where there is
 * nothing to compare: a figure of years without earlier reports.
 */
export function readNumbers(
  figure: FigureDefinition,
  form: Form,
  report: Report,
  earlier: readonly Report[],
): FigureNumbers | undefined {
  const { language } = form.definition;
  const title = figure.title[language];
  const unit = unitOf(figure, form);
  const labels = figure.bars.map(({ label }) => label[language]);
  const read = (from: Report) => {
    const own = formOfReport(form, from);
    return figure.bars.map(({ cells }) => sumOfCells(cells, own, from));
  };
  if (figure.kind === 'values') {
    const values = read(report);
    const groups = labels.map((label, index): FigureGroup => {
      return { label, values: [values[index]!], missing: false };
    });
    return { title, unit, bars: [''], groups };
  }
  const groups = yearsOf(report, earlier).map(({ year, from }): FigureGroup => {
    const values = from ? read(from) : labels.map(() => null);
    return { label: String(year), values, missing: !from };
  });
  return groups.length < 2 ? undefined : { title, unit, bars: labels, groups };
}

function unitOf({ bars }: FigureDefinition, form: Form): string | null {
  const [cell] = cellsOfFact(bars[0]!.cells[0]!, form);
  return (cell && form.byPath.get(cell)?.unit) || null;
}

/** Every year from the first report to this one, those without a report too. */
function yearsOf({ year, ...rest }: Report, earlier: readonly Report[]) {
  if (year === null) return [];
  const reports = new Map<number, Report>([[year, { year, ...rest }]]);
  for (const each of earlier) {
    if (each.year !== null && each.year < year && each.year > year - mostYears) {
      reports.set(each.year, each);
    }
  }
  const first = Math.min(...reports.keys());
  return Array.from({ length: year - first + 1 }, (_, index) => {
    return { year: first + index, from: reports.get(first + index) };
  });
}
