import { readLexeme } from '../coerce/read-lexeme.js';
import { fold } from '../text/fold.js';
import type { Line } from './lines.js';
import { beginsListLabel } from './spell-labels.js';
import type { Vocabulary } from './vocabulary.js';

/** Tell whether a line is a label of a table of the form: what follows is one too, or a value. */
export function isTableLabel(line: Line, lines: Line[], vocabulary: Vocabulary): boolean {
  if (beginsListLabel(lines, line.index, vocabulary.listLabels)) return true;
  if (!vocabulary.knows(fold(textOf(line)))) return false;
  const next = nextFilled(line, lines);
  return next?.cells.some(({ text }) => isOfTable(text.trim(), vocabulary)) ?? false;
}

function nextFilled({ index }: Line, lines: Line[]): Line | undefined {
  for (let i = index + 1; i < lines.length; i++) if (textOf(lines[i]!) !== '') return lines[i];
  return undefined;
}

function textOf({ cells }: Line): string {
  return cells.map(({ text }) => text.trim()).join('');
}

function isOfTable(text: string, vocabulary: Vocabulary): boolean {
  if (text === '') return false;
  return vocabulary.knows(fold(text)) || vocabulary.isUnit(text) || readLexeme(text) !== undefined;
}
