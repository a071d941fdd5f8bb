import type { Form } from '../../form/expand.js';
import type { SectionLine } from '../find-sections.js';
import type { Line } from '../lines.js';
import { assignCharts } from './assign-charts.js';
import { readCharts } from './chart.js';
import { shapesOf } from './shape.js';

/** Columns named to this share, and this many or under their own caption, are no chance. */
const whole = 0.9;
const fewest = 3;

/** Tell whether a document prints at least one table of a form with every label of its head. */
export function printsTable(form: Form, lines: Line[], sections: SectionLine[]): boolean {
  const found = assignCharts(readCharts(lines, sections), shapesOf(form));
  return [...found].some(([{ columns, table }, parts]) =>
    parts.some(({ head, chart }) => {
      const captioned = chart.section === table.definition.section && columns.length > 1;
      return head.score >= whole && (captioned || columns.length >= fewest);
    }),
  );
}
