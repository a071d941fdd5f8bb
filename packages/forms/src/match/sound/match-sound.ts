import { equationsOf } from '../../check/equations.js';
import type { Form } from '../../form/expand.js';
import type { Alignment } from '../align-labels.js';
import type { Budget } from '../budget.js';
import type { Gathered } from '../gather-rows.js';
import { headersOver } from '../headers-over.js';
import type { Item } from '../items.js';
import { matchRow } from '../match-row.js';
import type { TableMatch } from '../match-table.js';
import { rowCandidates, type TableContext } from '../row-candidates.js';
import { serialNumbers } from '../serial-numbers.js';
import { type OpenRow, solve } from '../solve.js';
import { unitNotes } from '../unit-notes.js';
import type { TableVocabulary } from '../vocabulary.js';
import { alignExactly } from './align-exactly.js';
import { gatherExactly } from './gather-exactly.js';
import { gridItems } from './grid-items.js';
import { isPlain } from './is-plain.js';
import { keepUnwoven } from './keep-unwoven.js';
import { underColumns } from './under-columns.js';

/**
 * Match a table that is printed as its form prints it, without a search: a sound grid and prose
 * around it, in which every label is one of the form's to the letter, all row labels are there in
 * the form's order, and each row has a cell for every column on the line of its label.
 * Gives what `matchTable` would; undefined, with nothing changed, where any of this is not so.
 */
export function matchSound(
  form: Form,
  all: Item[],
  vocabulary: TableVocabulary,
  budget: Budget,
): TableMatch | undefined {
  const { table } = vocabulary;
  const own = isPlain(vocabulary) ? gridItems(all) : undefined;
  if (!own || serialNumbers(all, vocabulary).size > 0) return undefined;
  const alignment = alignExactly(own, vocabulary);
  const gathered = alignment && gatherExactly(own, alignment, vocabulary);
  if (!gathered || !keepUnwoven(own, vocabulary)) return undefined;
  const open = openRows(form, all, gathered, alignment, vocabulary, budget);
  const notes = unitNotes(all, gathered);
  return {
    id: table.id,
    alignment,
    rows: open.map((row) => matchRow(row, alignment, notes)),
    collapsed: [],
    strays: [],
    named: new Map(),
    again: [],
    taken: gathered.taken,
    counters: { header: undefined, items: [] },
  };
}

/** The one way in which each row stands; of rows with blanks those that the ordinary search gives. */
function openRows(
  form: Form,
  all: readonly Item[],
  { rows }: Gathered,
  alignment: Alignment,
  { table }: TableVocabulary,
  budget: Budget,
): OpenRow[] {
  const equations = equationsOf(form, table);
  const headers = [...alignment.headers]
    .filter(([, { kind }]) => kind === 'column')
    .map(([item]) => item);
  const context: TableContext = {
    ...{ alignment, rows, equations, budget, loose: [], learnt: new Map(), orders: new Map() },
    ...{ headersOver: headersOver(headers, alignment), header: { last: undefined } },
    ...{ items: all, spelled: new Map() },
  };
  const open = rows.map((evidence): OpenRow => {
    const slots = underColumns(evidence, context);
    return { evidence, candidates: slots ? [slots] : rowCandidates(evidence, context) };
  });
  solve(open, equations, budget);
  return open;
}
