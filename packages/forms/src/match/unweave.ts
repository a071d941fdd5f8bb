import { fold, squeezed } from '../text/fold.js';
import type { Item } from './items.js';
import { lastIndex } from './label-matches.js';
import type { Term } from './vocabulary.js';

/** A row label as it stands beside the labels of its groups, with its number, for telling apart. */
export interface WovenTerm {
  text: string;
  /** How it begins. */
  head: string;
  /** How much of it is the printed number. */
  number: number;
  /** The number that the form prints before the label, where this wording has none of its own. */
  mark: string;
  groups: string[];
}

/** Labels that are woven into each other are found by so many characters. */
const start = 3;
/** A label of fewer characters stands whole on its line. */
const shortest = 2;
/** A group label gives at most so many characters to one line. */
const longestPiece = 24;
const longestLine = 60;
const mostLines = 5;

/** The rows below groups, whose labels text from a PDF may weave into those of the groups. */
export function wovenTerms(terms: readonly Term[]): WovenTerm[] {
  return terms.flatMap(({ kind, label }): WovenTerm[] => {
    if (kind !== 'row' || !label || label.labels.length < 2) return [];
    const groups = label.labels.slice(0, -1).map(squeezed);
    const printed = numberOf(label.label);
    return [label.label, ...label.aliases].flatMap((wording) => {
      const text = squeezed(wording);
      const number = numberOf(wording).length;
      const mark = number === 0 ? printed : '';
      const head = text.slice(0, start);
      return text.length < shortest ? [] : [{ text, head, number, mark, groups }];
    });
  });
}

/** The number that a label begins with. */
function numberOf(wording: string): string {
  const [text, folded] = [squeezed(wording), fold(wording)];
  return text.endsWith(folded) ? text.slice(0, text.length - folded.length) : '';
}

/**
 * Tell labels apart that are woven into each other: cells beside each other, broken over lines,
 * which are printed line by line (`(四)无2.没有现成` / `法提供信息`). What is a piece of a group's
 * label is cut from the lines, so that the row's label is left.
 */
export function unweave(labels: readonly Item[], terms: readonly WovenTerm[]): void {
  if (terms.length === 0) return;
  for (let at = 0; at < labels.length; at++) {
    const text = textOf(labels[at]!);
    if (text === undefined) continue;
    const bare = withoutNote(labels[at]!, text);
    for (const term of terms) {
      const found =
        follow(labels, at, text, term) ??
        (bare === undefined ? undefined : follow(labels, at, bare, term));
      if (!found) continue;
      found.pieces.forEach((piece, i) => {
        const item = labels[at + i]!;
        item.beside = found.besides[i]!;
        item.folded = piece;
        item.bare = piece;
      });
      at += found.pieces.length - 1;
      if (found.group !== '' || closesBeside(labels, at)) at += takeRest(labels, at, term.groups);
      break;
    }
  }
}

function textOf({ text, own, end }: Item): string | undefined {
  if (end !== undefined || text.length > longestLine) return undefined;
  return squeezed(own ?? text);
}

/** The label without the note in brackets that it ends with, which no form has. */
function withoutNote({ text, own }: Item, whole: string): string | undefined {
  if (!/[)）\]】〕]\s*$/u.test(text)) return undefined;
  const note = /[(（[【〔][^()（）[\]【】〔〕]*[)）\]】〕]\s*$/u.exec(own ?? text);
  const bare = note ? squeezed((own ?? text).slice(0, note.index)) : whole;
  return bare === whole || bare === '' ? undefined : bare;
}

/** The bracket that a label leaves open is closed on the next line, behind a group's label. */
function closesBeside(labels: readonly Item[], at: number): boolean {
  const { text } = labels[at]!;
  const next = labels[at + 1]?.text ?? '';
  return /[(（][^)）]*$/u.test(text) && /^[^(（]*\s[)）]$/u.test(next);
}

/** What is left of the groups' labels stands on the lines that follow, before the numbers. */
function takeRest(labels: readonly Item[], at: number, groups: readonly string[]): number {
  const last = labels[at]!;
  let count = 0;
  for (;;) {
    const item = labels[at + count + 1];
    const text = item && item.index === lastIndex(last) + 1 ? textOf(item) : undefined;
    if (!item || !text || text.length > longestPiece || !isOfGroups(text, groups)) return count;
    count++;
    item.of = last;
    last.end = item.index;
  }
}

/** What lines hold of a row's label, and of its group's. */
interface Unwoven {
  pieces: string[];
  /** What stands before each of the pieces, and all of that. */
  besides: string[];
  group: string;
}

/** The pieces of a row's label in the lines from one on, if some of them hold a group's too. */
function follow(
  labels: readonly Item[],
  at: number,
  first: string,
  { text, head, number, mark, groups }: WovenTerm,
): Unwoven | undefined {
  const offset = first.indexOf(head);
  if (offset < 0 || offset > longestPiece) return undefined;
  const own = first.slice(offset);
  const whole = text.length < start ? text === own : text.startsWith(own);
  const before = first.slice(0, offset);
  const beside = mark !== '' && before.endsWith(mark) ? before.slice(0, -mark.length) : before;
  if (!whole || !isOfGroups(beside, groups)) return undefined;
  const pieces = [own.slice(number)];
  const besides = [beside];
  let done = own.length;
  let gap = 0;
  for (let i = 1; done < text.length; i++) {
    const item = labels[at + i];
    const line = i < mostLines && item ? textOf(item) : undefined;
    if (line === undefined) return undefined;
    const piece = continuation(line, text.slice(done), groups);
    if (piece === '') return undefined;
    // The row may be broken around its numbers, once.
    if (lastIndex(labels[at + i - 1]!) + 1 !== item!.index && gap++ > 0) return undefined;
    besides.push(line.slice(0, line.length - piece.length));
    pieces.push(piece);
    done += piece.length;
  }
  const group = besides.join('');
  // Not woven at all, it is told by its number if it is whole.
  if (group === '' && pieces.length > 1) return undefined;
  return { pieces, besides, group };
}

/** The longest end of a line that goes on with a label, if a group's label is all before it. */
function continuation(line: string, rest: string, groups: readonly string[]): string {
  for (let length = Math.min(line.length, rest.length); length > 0; length--) {
    const piece = rest.slice(0, length);
    if (line.endsWith(piece) && isOfGroups(line.slice(0, line.length - length), groups)) {
      return piece;
    }
  }
  return '';
}

/** A piece of one group's label, or of two one after the other. */
export function isOfGroups(piece: string, groups: readonly string[]): boolean {
  if (piece === '' || groups.some((group) => group.includes(piece))) return true;
  for (let cut = 1; cut < piece.length; cut++) {
    const outer = groups.findIndex((group) => group.includes(piece.slice(0, cut)));
    if (outer < 0) return false;
    const rest = piece.slice(cut);
    if (groups.slice(outer + 1).some((group) => group.includes(rest))) return true;
  }
  return false;
}
