import { type Lexeme, readUnreadable } from '../coerce/read-lexeme.js';
import type { Line, LineCell } from './lines.js';

/** Figures that are no number stand for a value only inside a table. */
export function unreadableFigure(line: Line, cell: LineCell, text: string): Lexeme[] | undefined {
  if (line.kind === 'text' || line.kind === 'heading') return undefined;
  const lexeme = readUnreadable(text);
  if (!lexeme && marked.test(text) && isBehindLabels(cell, line)) {
    return [{ text, kind: 'unreadable' }];
  }
  return lexeme && [lexeme];
}

/** A figure with a mark of numbering: `12.`, `(5)`. It numbers nothing where no label follows it. */
const marked = /^(?:\d+[.．、]|[(（]\d+[)）])$/u;

function isBehindLabels(cell: LineCell, { kind, cells }: Line): boolean {
  if (kind !== 'grid') return false;
  const at = cells.indexOf(cell);
  const isWord = ({ text }: LineCell) => /\p{L}/u.test(text);
  return cells.slice(0, at).some(isWord) && !cells.slice(at + 1).some(isWord);
}
