import { readLexeme } from '../coerce/read-lexeme.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { LineCell } from './lines.js';

/**
 * Put figures with blanks between them together where the row has a cell for each column without
 * parting any: `1 1` in one of them is one number whose figures came apart, or none that anybody
 * could tell. Gives whether there are such cells.
 */
export function packCells(evidence: RowEvidence): boolean {
  const { block, values } = evidence;
  const [first] = values;
  if (!first || first.line.cells.length < 2) return false;
  if (values.some(({ line }) => line !== first.line)) return false;
  const cells = new Map<LineCell, Item[]>();
  for (const item of values) cells.set(item.cell, [...(cells.get(item.cell) ?? []), item]);
  if (cells.size === values.length || cells.size < block.columns.length) return false;
  evidence.values = [...cells.values()].map(pack);
  return true;
}

function pack([first, ...others]: Item[]): Item {
  if (others.length === 0) return first!;
  const text = first!.cell.text.trim();
  const whole = [first!, ...others].map((item) => item.text.trim()).join('');
  const lexeme = /^\d+$/u.test(whole) ? readLexeme(whole) : undefined;
  return { ...first!, text, lexeme: lexeme ? { ...lexeme, text } : { text, kind: 'unreadable' } };
}
