import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { styles } from './styles/index.js';

/** A shape that documents come in, in the words of the list, with the styles that print it. */
export interface ListedShape {
  quote: string;
  styles: string[];
}

/** Read the list of shapes. */
export function readShapes(): ListedShape[] {
  return parse(readFileSync(new URL('shapes.yaml', import.meta.url), 'utf8'));
}

/**
 * Say what is amiss between the list of shapes and the styles, a line each: a shape without a
 * style, a style that is not there, or words that only one of the two has.
 */
export function checkShapes(shapes = readShapes()): string[] {
  const byName = new Map(styles.map((style) => [style.name, style]));
  const listed = shapes.flatMap(({ quote, styles: names }) => {
    if (names.length === 0) return [`no style prints: ${quote}`];
    return names.flatMap((name) => {
      const style = byName.get(name);
      if (!style) return [`no style ${name} to print: ${quote}`];
      return style.says.includes(quote) ? [] : [`${name} does not say that it prints: ${quote}`];
    });
  });
  const said = styles.flatMap(({ name, says }) =>
    says
      .filter((words) => !shapes.some((each) => each.quote === words && each.styles.includes(name)))
      .map((words) => `${name} prints what is not in the list: ${words}`),
  );
  return [...listed, ...said];
}

/** The shapes that a text of clauses names and that no quote of the list covers. */
export function uncovered(clauses: string[], shapes = readShapes()): string[] {
  const quotes = shapes.map(({ quote }) => squeeze(quote));
  return clauses.filter((clause) => {
    const text = squeeze(clause);
    return !quotes.some((quote) => text.includes(quote) || quote.includes(text));
  });
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
