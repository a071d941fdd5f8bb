import { type Coerced, coerce } from '../../coerce/coerce.js';
import { coerceWords } from '../../coerce/coerce-words.js';
import { type Lexeme, readLexeme } from '../../coerce/read-lexeme.js';
import type { MarkerDefinition } from '../../form/definition.js';
import type { Leaf } from '../../form/expand.js';
import { isNumeric } from '../../form/is-numeric.js';

/** A cell as read: what it prints and what that is worth. */
export interface ReadCell extends Coerced {
  lexeme: Lexeme;
}

/**
 * Read what a cell of a table prints as the value of a leaf: a number, words, or a marker.
 * @param printed its words, parted by single spaces
 */
export function readCell(printed: string, leaf: Leaf): ReadCell {
  const mark = markerOf(printed, leaf.missing);
  if (mark) return { lexeme: { text: printed, kind: 'placeholder' }, value: null, mark: mark.id };
  if (printed === '')
    return { lexeme: { text: printed, kind: 'blank' }, value: null, fault: 'blank' };
  if (!isNumeric(leaf)) {
    return { lexeme: { text: printed, kind: 'unreadable' }, ...coerceWords(printed, leaf) };
  }
  const lexeme = readNumeric(printed, leaf.unit) ?? { text: printed, kind: 'unreadable' };
  return { lexeme, ...coerce(lexeme, leaf) };
}

/** Find the marker that a text is; signs count, so that `<1` is not `1`. */
export function markerOf(
  text: string,
  markers: readonly MarkerDefinition[],
): MarkerDefinition | undefined {
  if (markers.length === 0 || /^[\d,.]*$/u.test(text)) return undefined;
  const found = squeeze(withoutMark(text).text);
  return markers.find(({ label, aliases = [] }) =>
    [label, ...aliases].some((wording) => squeeze(wording) === found),
  );
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** Units printed with the number: before it or behind it. */
const units: Array<{ unit: string; before?: RegExp; behind?: RegExp }> = [
  { unit: 'USD', before: /^(?:US)?\$\s*/u },
  { unit: '%', behind: /\s*%$/u },
];

/** Read a number with its sign of currency, percent sign, the unit it is counted in or note mark. */
export function readNumeric(text: string, unit: string | null): Lexeme | undefined {
  const { text: bare, mark } = withoutMark(text);
  let number = bare;
  for (const each of units) {
    if (each.unit !== unit) continue;
    if (each.before) number = number.replace(each.before, '');
    if (each.behind) number = number.replace(each.behind, '');
  }
  if (unit !== null && /\d$/u.test(number.slice(0, -unit.length).trimEnd())) {
    if (number.endsWith(unit)) number = number.slice(0, -unit.length).trimEnd();
  }
  const lexeme = readLexeme(number.replace(/^\.(?=\d)/u, '0.'));
  if (!lexeme) return undefined;
  return { ...lexeme, text, ...(mark && lexeme.kind === 'number' && { note: mark }) };
}

/** A raised mark behind a number or a name points to a note. */
export function withoutMark(text: string): { text: string; mark: string | undefined } {
  const match = /(?<=[\p{L}\p{N}%)./])\s*([*†‡]+|\((?:[*†‡]+|\d)\))$/u.exec(text);
  if (!match || /\s\(/u.test(match[0])) return { text, mark: undefined };
  return { text: text.slice(0, match.index), mark: match[1] };
}
