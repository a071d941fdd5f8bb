import { readLexeme } from '../coerce/read-lexeme.js';
import { isNumeric } from '../form/is-numeric.js';
import { fold } from '../text/fold.js';
import { plain } from '../text/plain.js';
import type { RowEvidence, StrayRow } from './gather-rows.js';
import type { Item } from './items.js';

/**
 * Give an item to the open row if that is a row for words, which takes whatever stands in the cell
 * beside its label: the next on the line, else the only one on the next line of a stream.
 * @param goesOn more words or numbers follow it, so that it may be of any label before
 */
export function takesWords(current: RowEvidence | StrayRow, item: Item, goesOn: boolean): boolean {
  if (!('labelItems' in current) || !isForWords(current)) return false;
  const label = current.labelItems[current.labelItems.length - 1]!;
  const [known] = current.values;
  if (known && known.lexeme!.kind !== 'blank') return known.cell === item.cell;
  const sameLine = item.line === label.line;
  // A cell that was merged may print its label once more.
  if (sameLine && item.cell !== label.cell && item.text === label.text) return false;
  const nextLine =
    item.line.kind !== 'grid' && item.line.cells.length === 1 && label.line.cells.length === 1;
  if (!sameLine && (!nextLine || known || goesOn)) return false;
  const value = asWords(item, label);
  current.values = [sameLine ? value : withoutPieces(value, current)];
  return true;
}

/** Tell whether a row has words for values. */
export function isForWords({ block, row }: Pick<RowEvidence, 'block' | 'row'>): boolean {
  return row !== undefined && !block.leaves[row]!.some(isNumeric);
}

/**
 * Before the words may stand a piece of the label of the row's group, which is printed downwards, or
 * the end of the row's own or of its note.
 */
function withoutPieces(value: Item, { label, labelItems }: RowEvidence): Item {
  const noted = /[(（][^)）]*$/u.test(labelItems.map(({ text }) => text).join(''));
  const [, behind] = (noted && /^[^()（）]*[)）]\s*(\S.*)$/su.exec(value.text)) || [];
  if (behind) return withText(value, behind);
  const [, piece, rest] = /^(\S{1,8})\s+(\S.*)$/su.exec(value.text) ?? [];
  if (!piece) return value;
  const printed = labelItems.map(({ folded }) => folded).join('') + fold(piece);
  const ends = [label.label, ...label.aliases].some((wording) => fold(wording) === printed);
  const short = piece.length <= longestPiece;
  const groups = short ? label.labels.slice(0, -1) : [];
  if (!ends && !groups.some((group) => plain(group).includes(plain(piece)))) return value;
  return withText(value, rest!);
}

function withText(value: Item, text: string): Item {
  return { ...value, text, lexeme: { ...value.lexeme!, text } };
}

const longestPiece = 2;

/** Give an item that stands far from its label to the row of that: what it prints is its value. */
export function takeFar(row: RowEvidence, item: Item): RowEvidence {
  const words = isForWords(row) ? asWords(item, row.labelItems[0]!) : item;
  return { ...row, values: [words] };
}

/** The whole cell is the value; of a cell that holds the label too, what stands behind that. */
function asWords(item: Item, label: Item): Item {
  const part = item.cell === label.cell || item.lexeme?.kind === 'words';
  const text = part ? item.text : item.cell.text.trim();
  const lexeme = readLexeme(text);
  const missing = lexeme?.kind === 'blank' || lexeme?.kind === 'placeholder';
  return { ...item, kind: 'value', text, lexeme: missing ? lexeme : { text, kind: 'words' } };
}
