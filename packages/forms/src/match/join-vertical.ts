import { fold, foldBare } from '../text/fold.js';
import type { Item } from './items.js';
import type { Vocabulary } from './vocabulary.js';

/** Fewer characters one below the other are a label only where the form knows it. */
const fewest = 4;
/** No label printed downwards is longer, and none with its note. */
const most = 40;
const mostWithNote = 160;

/**
 * Put labels together that are printed downwards, one character at the head of each line, and cut
 * them where one label of the form ends and the next begins. A numeral among such characters is no
 * number. The numbers of the row may stand behind its last character.
 */
export function joinVertical(items: Item[], vocabulary: Vocabulary): void {
  let run: Item[] = [];
  const close = (): void => {
    if (run.length > 1 && run.some(({ kind }) => kind === 'label')) join(run, vocabulary);
    run = [];
  };
  items.forEach((item, index) => {
    if (items[index - 1]?.line === item.line) {
      // Numbers end the label; words beside it are of another cell.
      if (item.kind === 'value' && run[run.length - 1]?.line === item.line) close();
      return;
    }
    const known = item.of !== undefined || item.end !== undefined;
    const piece = !known && (isPiece(item) || isNumeral(item, items[index + 1], run));
    if (!piece || run.length >= (isNoteOpen(run) ? mostWithNote : most)) close();
    if (piece) run.push(item);
  });
  close();
}

/** One character at the head of a line, and no figure. */
function isPiece({ kind, text, own, line }: Item): boolean {
  const trimmed = own ?? text.trim();
  if (kind === 'unit' || line.kind === 'grid' || trimmed.length > 2) return false;
  return [...trimmed].length === 1 && !/[\p{Nd}/\\|_-]/u.test(trimmed);
}

/** A figure alone on its line numbers the label that goes on with a point, or stands in its note. */
function isNumeral({ text, line }: Item, next: Item | undefined, run: readonly Item[]): boolean {
  if (line.kind === 'grid' || !/^\p{Nd}$/u.test(text.trim())) return false;
  if (next !== undefined && next.line !== line && /^[.．、]$/u.test(next.text.trim())) return true;
  return isNoteOpen(run);
}

/** A bracket among the characters is not closed. */
function isNoteOpen(run: readonly Item[]): boolean {
  const opening = run.findLastIndex(({ text }) => /^[(（[【〔]$/u.test(text.trim()));
  return opening > run.findLastIndex(({ text }) => /^[)）\]】〕]$/u.test(text.trim()));
}

function join(run: Item[], vocabulary: Vocabulary): void {
  const cuts = [0, ...cutAtLabels(run, vocabulary), run.length];
  for (let i = 1; i < cuts.length; i++) {
    const pieces = run.slice(cuts[i - 1], cuts[i]);
    const text = pieces.map((piece) => piece.own ?? piece.text.trim()).join('');
    const [first, ...others] = pieces;
    const label = pieces.length >= fewest && !isRepeated(pieces);
    if (!first || !(label || vocabulary.knows(fold(text)))) continue;
    const folded = fold(text);
    const { index } = pieces[pieces.length - 1]!;
    Object.assign(first, {
      kind: 'label',
      text,
      folded,
      bare: foldBare(text),
      lexeme: undefined,
      end: index,
    });
    for (const piece of others) {
      Object.assign(piece, { kind: 'label', folded: '', bare: '', lexeme: undefined, of: first });
    }
  }
}

/** The same few characters over and over are the values of rows: yes, yes, no, no. */
function isRepeated(pieces: readonly Item[]): boolean {
  return new Set(pieces.map(({ text }) => text.trim())).size * 2 <= pieces.length;
}

/** Where labels that the form knows begin and end, with as little as can be between them. */
function cutAtLabels(run: Item[], vocabulary: Vocabulary): number[] {
  const text = run.map((item) => item.own ?? item.text.trim());
  // For each place, how many characters before it no label covers, and where the last piece begins.
  const loose = [0];
  const begins = [0];
  for (let to = 1; to <= text.length; to++) {
    loose[to] = loose[to - 1]! + 1;
    begins[to] = to - 1;
    for (let from = 0; from < to - 1; from++) {
      const known =
        loose[from]! < loose[to]! && vocabulary.knows(fold(text.slice(from, to).join('')));
      if (!known) continue;
      loose[to] = loose[from]!;
      begins[to] = from;
    }
  }
  const cuts = new Set<number>();
  for (let to = text.length; to > 0; to = begins[to]!) {
    if (begins[to]! < to - 1) cuts.add(begins[to]!).add(to);
  }
  return [...cuts]
    .filter((at) => at > 0 && at < text.length && !isInNote(run, at))
    .sort((a, b) => a - b);
}

/** What follows is of a note in brackets, which goes with the label before it. */
function isInNote(run: readonly Item[], at: number): boolean {
  if (isNoteOpen(run.slice(0, at))) return true;
  const rest = run.slice(at, at + 5).map(({ text }) => text.trim());
  return isNoteOpen(run.slice(at, at + 1)) && !isNumbering(rest.join(''));
}

/** The number of the next label stands in brackets too. */
function isNumbering(text: string): boolean {
  return /^[(（[【〔][\p{Nd}一二三四五六七八九十]{1,3}[)）\]】〕]/u.test(text);
}
