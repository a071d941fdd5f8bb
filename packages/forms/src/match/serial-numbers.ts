import type { Item } from './items.js';

/** Fewer rows than this may be numbered by chance. */
const fewest = 6;
/** The share of the numbers before labels that must go up by one. */
const share = 0.9;

/**
 * Find the numbers that count the rows of a table: 1, 2, 3 … each just before a label.
 * They say nothing of their own and are no values of the rows above.
 */
export function serialNumbers(items: Item[]): Set<Item> {
  const before = items.filter(
    (item, index) => isCounter(item) && items[index + 1]?.kind === 'label',
  );
  const numbers = before.map((item) => Number(item.lexeme!.digits));
  const steps = numbers.filter((number, index) => index > 0 && number === numbers[index - 1]! + 1);
  const counted = steps.length + 1 >= fewest && steps.length >= share * (before.length - 1);
  return new Set(counted ? before : []);
}

function isCounter({ lexeme }: Item): boolean {
  return lexeme?.digits !== undefined && lexeme.digits.length <= 3;
}
