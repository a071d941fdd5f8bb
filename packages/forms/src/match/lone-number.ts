import type { Item } from './items.js';
import type { OpenRow } from './solve.js';

/** A table of fewer rows may print no more than one number. */
const fewestRows = 3;

/**
 * Leave the last row of a table open where the number on a line of its own behind its label is all
 * that the table prints: it may be of the row, or stand there for nothing.
 */
export function doubtLoneNumber(rows: readonly OpenRow[]): void {
  const last = rows[rows.length - 1];
  if (!last || rows.length < fewestRows) return;
  const { values, labelItems } = last.evidence;
  const [item, ...more] = values.filter(({ lexeme }) => lexeme!.kind !== 'blank');
  const label = labelItems[labelItems.length - 1];
  if (!item || more.length > 0 || !label || !isAlone(item) || item.line === label.line) return;
  const others = rows.slice(0, -1).flatMap(({ evidence }) => evidence.values);
  if (others.some((other) => other.lexeme!.kind === 'number' || isAlone(other))) return;
  last.candidates = [...last.candidates, last.evidence.block.columns.map(() => null)];
}

/** A mark or a number is all that its line of text holds. */
function isAlone({ line, text, lexeme }: Item): boolean {
  const own = line.kind !== 'grid' && line.cells.length === 1 && lexeme!.kind !== 'blank';
  return own && line.cells[0]!.text.trim() === text.trim();
}
