import type { Equation } from '../check/equations.js';
import type { Block, FormTableModel, Label } from '../form/expand.js';
import { fold, squeezed } from '../text/fold.js';
import { addsUpDown } from './adds-up-down.js';
import { cellsOfRow, type Gathered, type RowEvidence, type StrayRow } from './gather-rows.js';
import type { Item } from './items.js';
import { rowSums } from './row-equations.js';
import { balances } from './solve.js';
import { isOfGroups } from './unweave.js';

/** Of the labels of missing rows at least this share must be printed around their numbers. */
const leastPrinted = 0.85;

/** A line of numbers is of a row with whose label it shares so many characters in a row. */
const fewestShared = 2;

/** Labels of fewer characters are found in any text. */
const fewestCharacters = 4;

/**
 * Give whole rows of numbers beside words that are no label to the rows of the form that are missing
 * just there: as many as those, where what is printed around the numbers spells their labels one
 * after the other, however a page broke them and wove those of their groups into them. A row beside
 * which stands but the rest of the label before it has lost its own: its sums tell it.
 * @param known how many of the rows stand in the order of the document
 */
export function adoptLabelled(
  gathered: Gathered,
  table: FormTableModel,
  known: number,
  equations: Equation[],
): void {
  const { rows, strays } = gathered;
  const order = table.blocks.flatMap((block) =>
    block.rows.map((label, row) => [block, label, row]),
  );
  const all = order as Array<[block: Block, label: Label, row: number]>;
  const found = new Set(rows.map(({ label }) => label));
  const adopted: StrayRow[] = [];
  for (let after = 1; after < known; after++) {
    const lost = strays.filter((stray) => stray.after === after && stray.values.length > 0);
    if (lost.length === 0 || !lost.some(({ label }) => label)) continue;
    const [from, to] = [after - 1, after].map((at) => {
      return all.findIndex(([, label]) => label === rows[at]!.label);
    });
    const between = all.slice(from! + 1, to).filter(([, label]) => !found.has(label));
    if (from! < 0 || between.length !== lost.length) continue;
    if (between.some(([, label]) => label.optional)) continue;
    const own = lost.map((stray, at): RowEvidence => {
      const [block, label, row] = between[at]!;
      const labelItems = stray.label ? [stray.label] : [];
      // Merged cells of the label leave blanks.
      const values = stray.values.filter(({ lexeme }) => lexeme!.kind !== 'blank');
      return { block, label, row, labelItems, values };
    });
    if (!own.every(isWhole)) continue;
    const text = textBetween(rows[after - 1]!, rows[after]!, gathered);
    const bare = own.filter((row, at) => isBare(row, own[at - 1], text));
    const labelled = own.filter((row) => !bare.includes(row));
    const isOwn = (row: RowEvidence) => {
      const before = own[own.indexOf(row) - 1] ?? rows[after - 1]!;
      return sharesLabel(row) || isSpelled([row], textBetween(before, row, gathered, []));
    };
    if (labelled.length === 0 || !labelled.every(isOwn)) continue;
    if (!labelled.every(isMisread) && !isSpelled(labelled, text)) continue;
    const proven = bare.every((row) => balances(row, equations));
    if (!proven && !addsUpDown(own, rows, equations)) continue;
    for (const row of bare) {
      const summed = rowSums(equations, cellsOfRow(row)).length > 0;
      Object.assign(row, { labelItems: [], byOrder: summed ? 'proven' : 'unproven' });
    }
    rows.push(...own);
    adopted.push(...lost);
    for (const stray of strays) {
      const piece = stray.after === after && stray.values.length === 0 ? stray.label : undefined;
      if (piece && own.some(({ label }) => squeezed(label.label).includes(squeezed(piece.text))))
        adopted.push(stray);
    }
  }
  gathered.strays = strays.filter((stray) => !adopted.includes(stray));
}

/** The row has a number for each column, on one line. */
function isWhole({ block, values }: RowEvidence): boolean {
  return (
    values.length === block.columns.length &&
    values.every(({ line, lexeme }) => line === values[0]!.line && lexeme!.kind === 'number')
  );
}

/** Beside the numbers stands nothing but the rest of the label before, and of its groups. */
function isBare(row: RowEvidence, before: RowEvidence | undefined, text: string): boolean {
  const { label, labelItems } = row;
  if (labelItems.length === 0) return !isSpelled([row], text);
  const rest = squeezed(labelItems.map((item) => item.text).join('')).replace(
    /\p{sc=Latin}+/gu,
    '',
  );
  if (!before || rest === '' || rest.length > longestRest) return false;
  const groups = [before.label, label].flatMap(({ labels }) => labels.slice(0, -1).map(squeezed));
  const ends = [before.label.label, ...before.label.aliases].map(squeezed);
  return Array.from({ length: rest.length }, (_, at) => at).some((at) => {
    return (
      isOfGroups(rest.slice(0, at), groups) && ends.some((end) => end.endsWith(rest.slice(at)))
    );
  });
}

const longestRest = 8;

/** What stands beside the numbers, if anything does, has a piece of the row's label. */
function sharesLabel({ label, labelItems }: RowEvidence): boolean {
  if (labelItems.length === 0) return true;
  const text = squeezed(labelItems.map((item) => item.text).join(''));
  return [label.label, ...label.aliases].some((wording) => {
    const own = squeezed(wording);
    for (let at = 0; at + fewestShared <= own.length; at++) {
      if (text.includes(own.slice(at, at + fewestShared))) return true;
    }
    return false;
  });
}

/** The label is printed with one character taken for another, its number as it should be. */
function isMisread({ label, labelItems }: RowEvidence): boolean {
  const text = squeezed(labelItems.map((item) => item.text).join(''));
  const number = text.slice(0, text.length - fold(text).length);
  return [label.label, ...label.aliases].map(squeezed).some((wording) => {
    if (text.length !== wording.length || text.length < fewestCharacters) return false;
    const others = [...text].filter((character, at) => character !== wording[at]);
    return others.length === 1 && wording.startsWith(number);
  });
}

/** The words printed between the numbers of two rows, those of known labels, of both, left out. */
function textBetween(
  before: RowEvidence,
  next: RowEvidence,
  { taken }: Gathered,
  known: readonly Item[] = [...before.labelItems, ...next.labelItems],
): string {
  const from = before.values[before.values.length - 1]?.index;
  const to = next.values[0]?.index;
  if (from === undefined || to === undefined) return '';
  const own = new Set(known);
  return [...taken]
    .filter(({ kind, index }) => kind === 'label' && index > from && index < to)
    .sort((a, b) => a.index - b.index)
    .map((item) => (own.has(item) ? (item.beside ?? '') : squeezed(item.text)))
    .join('');
}

/** The text has the labels of the rows in it, character by character, but for a few. */
function isSpelled(rows: readonly RowEvidence[], text: string): boolean {
  const ways = rows.map(({ label }) => [label.label, ...label.aliases].map(squeezed));
  // Each label by itself, and all of them in their order.
  const best = ways.map((wordings) => {
    return wordings.find((wording) => isIn(wording, text));
  });
  return best.every((wording) => wording !== undefined) && isIn(best.join(''), text);
}

function isIn(wording: string, text: string): boolean {
  if (wording.length < fewestCharacters) return text.includes(wording);
  return commonLength(wording, text) >= wording.length * leastPrinted;
}

/** How many characters two texts have in common, in order. */
function commonLength(one: string, other: string): number {
  let above = new Uint16Array(other.length + 1);
  for (const character of one) {
    const row = new Uint16Array(other.length + 1);
    for (let x = 0; x < other.length; x++) {
      row[x + 1] = other[x] === character ? above[x]! + 1 : Math.max(above[x + 1]!, row[x]!);
    }
    above = row;
  }
  return above[other.length]!;
}
