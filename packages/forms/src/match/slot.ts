import type { How } from '@gouji/tree';
import type { Lexeme } from '../coerce/read-lexeme.js';
import type { Item } from './items.js';

/** What one cell of the form is given: a lexeme of the source, or nothing. */
export interface Slot {
  item: Item;
  lexeme: Lexeme;
  how: How;
}

/** One way to give the values of a row to its columns. */
export type Assignment = Array<Slot | null>;

/** Give a cell what an item prints, or nothing. */
export function slotOf(item: Item | undefined, how: How): Slot | null {
  return item ? { item, lexeme: item.lexeme!, how } : null;
}

/** Say how values that stand together were printed. */
export function howOf(values: Item[]): How {
  if (values.length > 0 && values.every((item) => item.line.kind === 'grid')) return 'grid';
  return sameLine(values) ? 'row' : 'stream';
}

/** Tell whether values stand on one line. */
export function sameLine(values: Item[]): boolean {
  return values.every((item) => item.line === values[0]!.line);
}

/** What a cell holds: a number, words or figures; blanks and marks for no value are all alike. */
export function readingOf(slot: Slot | null): string | undefined {
  const { decimal, kind, text } = slot?.lexeme ?? {};
  return decimal ?? (kind === 'words' || kind === 'unreadable' ? text : undefined);
}
