import { squeezed } from '../text/fold.js';
import type { Alignment } from './align-labels.js';
import type { Item } from './items.js';
import type { TableVocabulary } from './vocabulary.js';

/** The pieces of one label stand no further apart than this, in items. */
const reach = 400;
/** A label is put together from at most so many pieces. */
const most = 12;

/**
 * Find items that are no labels of their own but pieces of others: what was broken off a label that
 * was found without it, and group labels in pieces between the rows. They are taken in silence.
 */
export function absorbPieces(
  items: readonly Item[],
  { anchors, headers }: Alignment,
  { rows, known }: TableVocabulary,
): Set<Item> {
  const used = new Set(anchors.flatMap((anchor) => anchor.items));
  const loose = items.filter((item) => {
    return item.kind === 'label' && !item.of && !used.has(item) && !headers.has(item);
  });
  const pieces = loose.flatMap((item): Piece[] => {
    if (item.folded === '') return [];
    if (!known.has(item.folded)) return [{ item, text: item.folded }];
    // What is a label of its own is a piece of another only with that one's number.
    const text = squeezed(item.text);
    return text === item.folded ? [] : [{ item, text }];
  });
  const absorbed = new Set(loose.filter(({ folded }) => folded === ''));
  if (pieces.length === 0) return absorbed;
  for (const item of items) if (item.beside) pieces.push({ item, text: item.beside, woven: true });
  pieces.sort((a, b) => a.item.index - b.item.index);
  const take = (rest: string, from: number): void => {
    for (const { item, woven } of spell(pieces, rest, from, absorbed) ?? []) {
      if (!woven) absorbed.add(item);
    }
  };
  for (const { term, items: own } of anchors) {
    const printed = own.map(({ folded }) => folded).join('');
    for (const rest of restsOf(printed, term.wordings)) take(rest, own[0]!.index);
  }
  for (const [item, term] of headers) {
    for (const rest of restsOf(item.folded, term.wordings)) take(rest, item.index);
  }
  const anchored = new Set(anchors.map(({ term }) => term));
  for (const term of rows) {
    if (term.kind !== 'group' || anchored.has(term)) continue;
    for (const wording of [...term.wordings, squeezed(term.label!.label)]) take(wording, -1);
  }
  return absorbed;
}

/** A piece of some label: an item of its own, or what was woven into another. */
interface Piece {
  item: Item;
  text: string;
  woven?: boolean;
}

/** What a label that is cut short lacks of its wordings. */
function restsOf(printed: string, wordings: readonly string[]): string[] {
  if (wordings.includes(printed)) return [];
  return wordings
    .filter((text) => text.startsWith(printed))
    .map((text) => text.slice(printed.length));
}

/** Pieces that spell a text one after the other. */
function spell(
  pieces: readonly Piece[],
  text: string,
  from: number,
  taken: ReadonlySet<Item>,
): Piece[] | undefined {
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i]!;
    const { index } = first.item;
    if (taken.has(first.item) || index <= from || !text.startsWith(first.text)) continue;
    if (from >= 0 && index > from + reach) return undefined;
    const found = [first];
    let rest = text.slice(first.text.length);
    for (let j = i + 1; j < pieces.length && rest !== '' && found.length < most; j++) {
      const next = pieces[j]!;
      if (next.item.index > index + reach) break;
      if (taken.has(next.item) || !rest.startsWith(next.text)) continue;
      found.push(next);
      rest = rest.slice(next.text.length);
    }
    if (rest === '') return found;
  }
  return undefined;
}
