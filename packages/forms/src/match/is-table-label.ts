import { readLexeme } from '../coerce/read-lexeme.js';
import { fold, squeezed } from '../text/fold.js';
import type { Line } from './lines.js';
import { beginsListLabel } from './spell-labels.js';
import type { Vocabulary } from './vocabulary.js';

/** Tell whether a line is a label of a table of the form: what follows is one too, or a value. */
export function isTableLabel(line: Line, lines: Line[], vocabulary: Vocabulary): boolean {
  if (beginsListLabel(lines, line.index, vocabulary.listLabels)) return true;
  if (!vocabulary.knows(fold(textOf(line)))) return false;
  const next = nextFilled(line, lines);
  if (!next) return false;
  if (beginsListLabel(lines, next.index, vocabulary.listLabels)) return true;
  return next.cells.some(({ text }) => {
    return isOfTable(text.trim(), vocabulary) || beginsLabel(text, vocabulary);
  });
}

/** A label is cut short, or has its value behind it. */
function beginsLabel(text: string, { listLabels }: Vocabulary): boolean {
  const printed = squeezed(text);
  if (printed.length < fewest) return false;
  const wordings = listLabels.wordings.get(printed[0]!) ?? [];
  return wordings.some((wording) => {
    if (wording.length < fewest) return false;
    const behind = printed.startsWith(wording) ? printed.slice(wording.length) : undefined;
    return behind === undefined ? wording.startsWith(printed) : valueBehind.test(behind);
  });
}

const valueBehind = /^\p{L}{0,2}(?:\d[\d,.]{0,12}\p{L}{0,2})?$/u;

/** Of fewer characters other words may begin as well. */
const fewest = 6;

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
