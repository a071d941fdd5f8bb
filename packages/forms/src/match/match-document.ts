import type { Form } from '../form/expand.js';
import { hasOpenRows } from '../form/name-rows.js';
import { addPrinted } from './add-printed.js';
import { belowTitle } from './below-title.js';
import { areBlanksDropped, areMovedUnseen, type Budget, doSumsLack, newBudget } from './budget.js';
import { cutCopies, joinCopies } from './copies.js';
import { cutStretches, type Stretch } from './cut-stretches.js';
import { dropClaimed, dropPlaced } from './drop-claimed.js';
import type { SectionLine } from './find-sections.js';
import type { FormFit } from './fit-form.js';
import { findInterleaved, type Interleaved } from './interleaved.js';
import { type Item, readItems } from './items.js';
import type { Line } from './lines.js';
import { matchTable, type TableMatch } from './match-table.js';
import { matchOpenTables } from './open/match-open.js';
import { type OtherTable, partYears } from './other-years.js';
import { placesOf } from './places-of.js';
import { findPrintedExtras } from './printed-extras.js';
import { matchSound } from './sound/match-sound.js';
import { takeCaption } from './take-caption.js';
import { tellLeft } from './tell-left.js';
import { findUnreadTables } from './unread-tables.js';
import type { Vocabulary } from './vocabulary.js';

/** A document matched against a form: an inspectable result before any value is read. */
export interface DocumentMatch {
  /** The form, with the rows that the document names in place of the open ones. */
  form: Form;
  lines: Line[];
  items: Item[];
  sections: SectionLine[];
  tables: TableMatch[];
  /** Tables of the form that are captioned with another year than the report's. */
  others: OtherTable[];
  interleaved: Interleaved[];
  /** The lines that say of the table under them that it is none of the form's. */
  marks: Line[];
}

/**
 * Match every table of the form that the document has.
 * @param year the report's year; tables captioned with another are kept apart
 */
export function matchDocument(
  { form, vocabulary, sections }: FormFit,
  lines: Line[],
  year: number | null,
): DocumentMatch {
  const printed = findPrintedExtras(lines, sections, form.tables);
  const unread = findUnreadTables(lines, sections, form.tables);
  const aside = new Set([...printed, ...unread].flatMap(({ mark, rows }) => [mark, ...rows]));
  const own = lines.filter((line) => !aside.has(line));
  const open = matchOpenTables(form, own, sections);
  const known = new Set(sections.map(({ line }) => line));
  for (const { taken } of open.tables) for (const { line } of taken) known.add(line);
  const items = readItems(
    own.filter((line) => !known.has(line)),
    vocabulary,
  );
  const stretches = cutStretches(items, sections);
  const budget = newBudget();
  const closed = { form, stretches, items, year };
  let { tables, others } = matchClosed(vocabulary, closed, budget);
  // What the last tables show of the document holds for the first ones too.
  if (areBlanksDropped(budget) || doSumsLack(budget) || areMovedUnseen(budget)) {
    const again = { ...budget, steps: newBudget().steps };
    ({ tables, others } = matchClosed(vocabulary, closed, again));
  }
  const interleaved = [...open.interleaved, ...findInterleaved(tables)];
  tables = dropClaimed(tables);
  settleClaims(tables);
  tables.push(...open.tables);
  const titles = vocabulary.tables.flatMap(({ ownTitles }) => [...ownTitles]);
  tellLeft(tables, others, items, titles);
  for (const extras of printed) addPrinted(extras, tables, vocabulary);
  const marks = unread.map(({ mark }) => mark);
  return { form: open.form, lines, items, sections, tables, others, interleaved, marks };
}

/** What the tables of fixed rows are matched against. */
interface Closed {
  form: Form;
  stretches: Stretch[];
  items: Item[];
  year: number | null;
}

function matchClosed(
  vocabulary: Vocabulary,
  { form, stretches, items, year }: Closed,
  budget: Budget,
): Pick<DocumentMatch, 'tables' | 'others'> {
  const tables: TableMatch[] = [];
  const others: OtherTable[] = [];
  for (const table of vocabulary.tables) {
    if (hasOpenRows(table.table)) continue;
    const found: TableMatch[] = [];
    for (const { items } of placesOf(stretches, table)) {
      const pieces = cutCopies(belowTitle(items, table), table);
      const copies = pieces.map((piece) => {
        return (
          matchSound(form, piece, table, budget) ?? matchTable(form, piece, table, budget, year)
        );
      });
      const { own, other } = partYears(copies.filter(hasRows), items, year, table.ownTitles);
      found.push(...own);
      others.push(...other);
    }
    const match = joinCopies(dropPlaced(found, tables));
    if (match) {
      takeCaption(match, table.table, items);
      tables.push(match);
    }
  }
  return { tables, others };
}

function hasRows({ rows, collapsed }: TableMatch): boolean {
  return rows.length > 0 || collapsed.length > 0;
}

/** What one table has placed is no stray of another. */
function settleClaims(tables: TableMatch[]): void {
  const placed = new Set<Item>();
  for (const { rows, collapsed, alignment } of tables) {
    for (const { evidence } of [...rows, ...collapsed]) {
      for (const item of [...evidence.labelItems, ...evidence.values]) placed.add(item);
    }
    for (const anchor of alignment.anchors) for (const item of anchor.items) placed.add(item);
    for (const item of alignment.headers.keys()) placed.add(item);
  }
  for (const table of tables) {
    table.strays = table.strays.filter(
      (stray) => ![stray.label, ...stray.values].some((item) => item && placed.has(item)),
    );
  }
}
