import type { Form, Label } from '../form/expand.js';
import { fold, foldBare, squeezed } from '../text/fold.js';
import type { Reading } from './label-line.js';

/** What lists print before their numbers. */
export interface ListLabels {
  /** The wordings of labels by their first character, the longest first. */
  wordings: ReadonlyMap<string, readonly string[]>;
  units: ReadonlySet<string>;
  /** Whatever a line may print of a unit that is broken over lines. */
  unitPieces: ReadonlySet<string>;
  /** Some label has Latin letters; else those of a line are readings of its characters. */
  latin: boolean;
  /** What lines were read as. */
  readings: Map<string, readonly Reading[]>;
}

/** Gather the wordings of the lists of a form. */
export function listLabels({ tables }: Form, units: ReadonlySet<string>): ListLabels {
  const lists = tables.flatMap(({ blocks }) => blocks).filter(({ layout }) => layout === 'list');
  const all = new Set(lists.flatMap(({ rowTree }) => rowTree.flatMap(wordingsBelow)));
  const longestFirst = [...all].sort((a, b) => b.length - a.length);
  const byFirst = new Map<string, string[]>();
  for (const wording of longestFirst) {
    const own = byFirst.get(wording[0]!);
    if (own) own.push(wording);
    else byFirst.set(wording[0]!, [wording]);
  }
  return {
    wordings: byFirst,
    units,
    unitPieces: new Set([...units].flatMap(piecesOf)),
    latin: longestFirst.some((text) => /\p{sc=Latin}/u.test(text)),
    readings: new Map(),
  };
}

/** The label with its number and without, and its aliases with that number too. */
function wordingsBelow({ label, aliases, children }: Label): string[] {
  const printed = squeezed(label);
  const numbers = ['', fold(label), foldBare(label)].flatMap((own) => {
    return printed.endsWith(own) ? [printed.slice(0, printed.length - own.length)] : [];
  });
  const texts = [label, ...aliases].flatMap((text) => [fold(text), foldBare(text)]);
  const number = numbers.find((one) => one !== '' && one !== printed) ?? '';
  const own = [printed, ...texts.flatMap((text) => [text, number + text])];
  return [...own.filter((text) => text.length > 1), ...children.flatMap(wordingsBelow)];
}

function piecesOf(text: string): string[] {
  const starts = [...text.split('').keys(), text.length];
  return starts.flatMap((from) => starts.map((to) => text.slice(from, to)));
}
