import type { FigureDefinition, Form } from '@gouji/forms/fit';
import type { Report, ReportFigure } from '@gouji/tree';
import type { Paragraph } from 'mdast';
import { describe, notes } from './describe.js';
import { draw } from './draw.js';
import { figureTable } from './figure-table.js';
import { readNumbers } from './read-numbers.js';
import { valuesSpec } from './values-spec.js';
import { wordsOf } from './words.js';
import { yearsSpec } from './years-spec.js';

/** Make one figure of a report; undefined where there is nothing to compare. */
export function makeFigure(
  figure: FigureDefinition,
  form: Form,
  report: Report,
  earlier: readonly Report[],
): ReportFigure | undefined {
  const numbers = readNumbers(figure, form, report, earlier);
  if (!numbers) return undefined;
  const words = wordsOf[form.definition.language];
  const known = numbers.groups.some(({ values }) => values.some((value) => value !== null));
  const spec = figure.kind === 'values' ? valuesSpec : yearsSpec;
  const said = known ? notes(numbers, words) : [words.nothing];
  return {
    type: 'reportFigure',
    title: words.titled(numbers.title, numbers.unit),
    description: describe(numbers, words),
    svg: known ? draw(spec(numbers, words)) : '',
    children: [...said.map(paragraph), figureTable(numbers, words)],
  };
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
