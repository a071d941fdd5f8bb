import { isPageMark, type Place } from '@gouji/tree';
import { type Lexeme, readLexeme } from '../coerce/read-lexeme.js';
import { fold, foldBare } from '../text/fold.js';
import { remember } from '../text/remember.js';
import { withoutReading } from './broken-reading.js';
import { joinNotes } from './join-notes.js';
import { joinVertical } from './join-vertical.js';
import type { Line, LineCell } from './lines.js';
import { partBeside, partPairs } from './part-beside.js';
import { partListed, readListed } from './part-listed.js';
import { readValues } from './read-values.js';
import { type LabelLine, spellLabels } from './spell-labels.js';
import { unreadableFigure } from './unreadable-figure.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * A piece of the document that the matcher can place: a label, a value, the unit of a row, or prose
 * in between.
 */
export interface Item {
  index: number;
  kind: 'label' | 'value' | 'unit' | 'prose';
  text: string;
  line: Line;
  cell: LineCell;
  place: Place | undefined;
  /** Of labels: the folded text, with and without notes in brackets. */
  folded: string;
  bare: string;
  /** Of a label with a unit or a piece of a reading run on to it: the text without that. */
  own?: string | undefined;
  /** Of a label put together from pieces: index of the last of them. */
  end?: number | undefined;
  /** What stood before the label in its line: pieces of other labels that were woven into it. */
  beside?: string | undefined;
  /** The label that this item is a piece of, beside its first. */
  of?: Item | undefined;
  /** Of values. */
  lexeme?: Lexeme | undefined;
}

const longestLabel = 110;
/** A label and its values take up no longer a line. */
const longestLine = 200;

/** Cut lines into labels and values. */
export function readItems(lines: Line[], vocabulary: Vocabulary): Item[] {
  const cut: Cut = { items: [], vocabulary };
  const spelled = spellLabels(lines, vocabulary.listLabels);
  for (const [at, line] of lines.entries()) {
    const own = spelled.get(line);
    if (own) addSpelled(cut, line, own);
    else if (line.kind !== 'text' || !isPageMark(line.cells[0]!.text.trim())) {
      addLine(cut, line, lines[at + 1]);
    }
  }
  joinVertical(cut.items, vocabulary);
  joinNotes(cut.items, vocabulary);
  return cut.items;
}

interface Cut {
  items: Item[];
  vocabulary: Vocabulary;
  /** The label that is spelled out over the lines that are being read. */
  first?: Item;
}

function addLine(cut: Cut, line: Line, next: Line | undefined): void {
  for (const cell of line.cells) {
    const text = cell.text.trim();
    const value = cell === line.cells[0] ? 0 : valueBefore(text, cut.vocabulary);
    if (value > 0) addText(cut, text.slice(0, value), line, cell, undefined);
    for (const piece of partPairs(text.slice(value), cut.vocabulary)) {
      addText(cut, piece, line, cell, next);
    }
  }
}

/** A number with the label of the next row run on to it, whose own number it cannot be: `0(二)其他`. */
const runOn = /^(?:0|\d{3,}|\d[\d,]*\.\d+|\d+(?=[(（]))(?=[(（\p{sc=Han}])/u;

/** Where, in such a cell, the label begins; 0 in any other. */
function valueBefore(text: string, vocabulary: Vocabulary): number {
  const length = runOn.exec(text)?.[0].length ?? 0;
  return length > 0 && vocabulary.prints(text.slice(length)) ? length : 0;
}

function addText(cut: Cut, text: string, line: Line, cell: LineCell, next: Line | undefined): void {
  const { vocabulary } = cut;
  const known = line.kind === 'grid' ? vocabulary.cellLabels.get(text) : undefined;
  if (known) {
    for (const label of known) add(cut, 'label', label, line, cell);
    return;
  }
  if (vocabulary.isUnit(text)) {
    add(cut, 'unit', text, line, cell);
    return;
  }
  const tokens = readValues(text) ?? readListed(text) ?? unreadableFigure(line, cell, text);
  if (tokens) {
    if (line.kind === 'text' && text === '') return;
    for (const lexeme of tokens) add(cut, 'value', lexeme.text, line, cell, lexeme);
    return;
  }
  const behind =
    partBeside(text, vocabulary) ?? partLabel(text, vocabulary) ?? partTrailing(text, vocabulary);
  const parted = behind && isNumbering(behind, next) ? undefined : behind;
  const words = partWords(parted?.label ?? text, vocabulary);
  if (!parted && words.length === 1 && isProse(line, text, vocabulary)) {
    add(cut, 'prose', text, line, cell);
    return;
  }
  if (!behind && line.kind === 'grid') keepLabels(text, words, vocabulary);
  for (const label of words) add(cut, 'label', label, line, cell);
  if (parted?.unit) add(cut, 'unit', parted.unit, line, cell);
  for (const lexeme of parted?.values ?? []) {
    // Behind a colon at the end of its cell the value stands in the next one.
    if (lexeme.kind === 'blank' && isFollowed(cell, line)) continue;
    add(cut, 'value', lexeme.text, line, cell, lexeme);
  }
}

/** The labels in cells of grids are the same in document after document. */
function keepLabels(text: string, words: readonly string[], { cellLabels }: Vocabulary): void {
  if (text.length <= longestKept) remember(cellLabels, text, () => words);
}

const longestKept = 60;

function addSpelled(cut: Cut, line: Line, { label, piece, unit, values }: LabelLine): void {
  const { items } = cut;
  const cell = line.cells[0]!;
  if (label !== undefined) {
    cut.first = add(cut, 'label', label, line, cell);
    cut.first.end = cut.first.index;
  } else if (piece !== '') {
    const last = add(cut, 'label', piece, line, cell);
    cut.first!.end = items.length - 1;
    Object.assign(last, { folded: '', bare: '', of: cut.first });
  }
  if (unit !== undefined) add(cut, 'unit', unit, line, cell);
  const last = line.cells[line.cells.length - 1]!;
  for (const lexeme of values) add(cut, 'value', lexeme.text, line, last, lexeme);
}

function add(
  { items, vocabulary }: Cut,
  kind: Item['kind'],
  text: string,
  line: Line,
  cell: LineCell,
  lexeme?: Lexeme,
): Item {
  const label = kind === 'label';
  const own = label && line.kind !== 'grid' ? ownText(text, vocabulary) : undefined;
  const folded = label ? fold(own ?? text) : '';
  const bare = label ? foldBare(own ?? text) : '';
  const { place } = cell;
  const item: Item = {
    index: items.length,
    kind,
    text,
    line,
    cell,
    place,
    folded,
    bare,
    own,
    end: undefined,
    beside: undefined,
    of: undefined,
    lexeme,
  };
  items.push(item);
  return item;
}

/** A line of a label without what stands there beside it: a unit, a piece of a reading. */
function ownText(text: string, vocabulary: Vocabulary): string | undefined {
  const read = vocabulary.latin ? undefined : withoutReading(text);
  return vocabulary.withoutUnit(read ?? text) ?? read;
}

function isFollowed(cell: LineCell, { cells }: Line): boolean {
  return cells.slice(cells.indexOf(cell) + 1).some(({ text }) => text.trim() !== '');
}

/** A figure at the end of a line, and the point behind it on the next, number the label there. */
function isNumbering({ values }: PartedLabel, next: Line | undefined): boolean {
  const last = values[values.length - 1]!;
  const text = next?.cells.find((cell) => cell.text.trim() !== '')?.text.trim() ?? '';
  return values.length === 1 && last.kind === 'number' && /^[.．、,，)）]\P{Nd}/u.test(text);
}

/** A label with the values that stand behind it in one cell. */
export interface PartedLabel {
  label: string;
  unit?: string;
  values: Lexeme[];
}

const valueTail = /(?:\s+[+\-−]?\d[\d,.]*(?:[((][^()（）]*[)）])?[①-⑳※*]*|\s+[/—_-])+$/u;

/** What a value ends with, its note, the mark of one or its unit included. */
const tailEnd = /[\d,.)）/—_①-⑳※*〇零一二三四五六七八九十百千两-]\s?\p{L}{0,2}$/u;

/** The one value of a row behind its label, with its unit. */
const withUnit = /^(.*?\D)\s*(\d[\d,.]*\s?\p{L}{1,2})$/u;

/** Part a label from the values behind it, with spaces between (`label 0 0 0`) or without. */
function partLabel(text: string, vocabulary: Vocabulary): PartedLabel | undefined {
  if (!tailEnd.test(text) || vocabulary.knows(fold(text))) return undefined;
  const list = text.length <= longestLine ? partListed(text, vocabulary) : undefined;
  if (list) return list;
  const at = Math.min(valueTail.exec(text)?.index ?? text.length, wordedTail(text));
  if (at > 0 && at <= longestLabel) {
    const values = at < text.length ? readValues(text.slice(at).trim()) : undefined;
    if (values) return { ...partUnit(text.slice(0, at), vocabulary), values };
  }
  const dashes = /^(.*[^—\s])(—{2,})$/u.exec(text);
  if (dashes && vocabulary.printsUnits) {
    return { label: dashes[1]!, values: [readLexeme(dashes[2]!)!] };
  }
  const fused = /^(.*?\D)(\d[\d,.]*)$/u.exec(text) ?? withUnit.exec(text);
  if (!fused || !vocabulary.knows(fold(fused[1]!))) return partLed(text, vocabulary);
  const value = readLexeme(fused[2]!);
  return value && { label: fused[1]!, values: [value] };
}

/** What leads from a label to its number: 数量(条)=36, 数量为36条. */
const leading = /(?:[\s:：=＝→⇒~～>＞]|[—–-]{2,}|[．·…⋯_]{2,}|总?共计?|[为计有是])+$/u;

/** Part a label, with the note in brackets behind it, from a number that something leads to. */
function partLed(text: string, vocabulary: Vocabulary): PartedLabel | undefined {
  if (text.length > longestLabel) return undefined;
  const parts = /^(.*[^\d,.])(\d[\d,.]*\s?\p{L}{0,2})$/u.exec(text);
  if (!parts) return undefined;
  const label = parts[1]!.replace(leading, '');
  // A dash right before the number may be its sign; within a bracket it is of the note.
  if (label === '' || /[+\-−–—]$|[(（[【〔][^)）\]】〕]*$/u.test(label)) return undefined;
  if (!vocabulary.knows(fold(label)) && !vocabulary.knows(foldBare(label))) return undefined;
  const value = readLexeme(parts[2]!);
  return value && { label, values: [value] };
}

/** Where several numbers behind a label begin of which some are in words or have units. */
function wordedTail(text: string): number {
  const words = [...text.matchAll(/\S+/gu)];
  const label = words.findLastIndex(([word]) => readLexeme(word)?.kind !== 'number');
  const first = words.length - label > 2 ? words[label + 1] : undefined;
  return first ? first.index - 1 : text.length;
}

/** A line of text may print the unit of the row between label and value. */
function partUnit(label: string, vocabulary: Vocabulary): Pick<PartedLabel, 'label' | 'unit'> {
  const parts = vocabulary.printsUnits ? /^(.*\S)\s+(\S+)$/su.exec(label) : null;
  return parts && vocabulary.isUnit(parts[2]!) ? { label: parts[1]!, unit: parts[2]! } : { label };
}

/** A label with its unit behind it, of which the values stand in other cells. */
function partTrailing(text: string, vocabulary: Vocabulary): PartedLabel | undefined {
  const { label, unit } = partUnit(text, vocabulary);
  return unit === undefined ? undefined : { label, unit, values: [] };
}

/** Part labels that stand on one line with spaces between, where most of them are known. */
function partWords(text: string, vocabulary: Vocabulary): string[] {
  if (!/\s/u.test(text)) return [text];
  const words = text.split(/\s+/u);
  if (words.length < 2 || vocabulary.knows(fold(text))) return [text];
  // What goes on with a broken label stands beside that of its group.
  if (words.some((word) => /^[:：、,，)）]/u.test(word))) return [text];
  const known = words.filter((word) => vocabulary.prints(word));
  return known.length * 2 >= words.length ? words : [text];
}

/** A line of text is prose unless it is short or a label that the form knows. */
function isProse(line: Line, text: string, vocabulary: Vocabulary): boolean {
  if (line.kind === 'grid') return false;
  if (vocabulary.prints(text)) return false;
  if (text.length > longestLabel) return true;
  if (isHeadLine(text, vocabulary)) return false;
  return line.kind !== 'stream' && (text.length > 40 || /[。;；!！?？]/u.test(text));
}

/** Short words apart from each other, some of them labels, are a line of a head. */
function isHeadLine(text: string, vocabulary: Vocabulary): boolean {
  const words = text.split(/\s+/u);
  if (words.length < fewestWords || words.some(({ length }) => length > longestWord)) return false;
  return words.filter((word) => vocabulary.prints(word)).length >= 2;
}

const fewestWords = 5;
const longestWord = 10;
