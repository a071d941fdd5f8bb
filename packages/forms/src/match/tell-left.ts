import { plain } from '../text/plain.js';
import type { StrayRow } from './gather-rows.js';
import type { Item } from './items.js';
import type { Line, LineNode } from './lines.js';
import type { TableMatch } from './match-table.js';
import type { OtherTable } from './other-years.js';
import { swallowedIn } from './swallowed.js';

/**
 * Add to the strays of a table what a grid holds beside its rows and no table took: the table stands
 * in place of the whole grid, so that it would be lost.
 * @param titles of the form's tables, folded: they are printed over these
 */
export function tellLeft(
  tables: readonly TableMatch[],
  others: readonly OtherTable[],
  items: readonly Item[],
  titles: readonly string[],
): void {
  const owners = ownersOf(tables);
  const placed = placedBy([...tables, ...others.map(({ match }) => match)]);
  const left = new Map<Line, Item[]>();
  const words = new Map<TableMatch, Set<string>>();
  const isPrinted = ({ text, folded }: Item, owner: TableMatch): boolean => {
    const own = words.get(owner) ?? wordsOf(owner);
    words.set(owner, own);
    if (own.has(plain(text)) || own.has(folded)) return true;
    return titles.some((title) => folded.endsWith(title));
  };
  for (const item of items) {
    const { line, kind, lexeme } = item;
    const owner = owners.get(line.node);
    if (!owner || placed.has(item)) continue;
    if (kind === 'value' ? lexeme!.kind !== 'number' : isPrinted(item, owner)) continue;
    const row = left.get(line);
    if (row) row.push(item);
    else left.set(line, [item]);
  }
  for (const [{ node }, row] of left) addStray(owners.get(node)!, row);
  for (const table of tables) addSwallowed(table);
}

/** Numbers that were taken for a part of their label. */
function addSwallowed({ alignment, rows, strays }: TableMatch): void {
  const valued = new Set<Item>();
  for (const { evidence } of rows) {
    if (evidence.values.some(({ lexeme }) => lexeme!.kind === 'number')) {
      for (const item of evidence.labelItems) valued.add(item);
    }
  }
  for (const anchor of alignment.anchors) {
    if (anchor.items.some((item) => valued.has(item))) continue;
    const value = swallowedIn(anchor);
    if (value) strays.push({ label: undefined, values: [value], after: rows.length });
  }
}

/** The first table that took something of each grid. */
function ownersOf(tables: readonly TableMatch[]): Map<LineNode, TableMatch> {
  const owners = new Map<LineNode, TableMatch>();
  for (const table of tables) {
    for (const { line } of table.taken) {
      if (line.kind === 'grid' && !owners.has(line.node)) owners.set(line.node, table);
    }
  }
  return owners;
}

function placedBy(tables: readonly TableMatch[]): Set<Item> {
  const placed = new Set<Item>();
  for (const { taken, alignment } of tables) {
    for (const item of taken) placed.add(item);
    for (const item of alignment.headers.keys()) placed.add(item);
  }
  return placed;
}

/** The words that stand in a table, of which a merged cell may be written out over its rows. */
function wordsOf({ taken, alignment }: TableMatch): Set<string> {
  const words = new Set<string>();
  for (const { kind, text } of taken) if (kind !== 'value') words.add(plain(text));
  for (const { wordings } of alignment.headers.values()) {
    for (const wording of wordings) words.add(wording);
  }
  return words;
}

function addStray(table: TableMatch, row: readonly Item[]): void {
  const { index } = row[0]!;
  const after = table.rows.filter(({ evidence }) => {
    const [first] = [...evidence.labelItems, ...evidence.values];
    return first !== undefined && first.index < index;
  }).length;
  const values = row.filter(({ kind }) => kind === 'value');
  const [label, ...more] = row.filter(({ kind }) => kind !== 'value');
  const strays: StrayRow[] = [{ label, values, after }];
  for (const words of more) strays.push({ label: words, values: [], after });
  table.strays.push(...strays);
  for (const item of row) table.taken.add(item);
}
