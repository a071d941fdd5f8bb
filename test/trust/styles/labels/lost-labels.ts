import type { LayoutCell } from '../../../make/layout.js';
import { closedTables } from '../../closed-tables.js';
import { type Draft, isOptional } from '../../draft.js';
import type { Mess } from '../../style.js';

/**
 * One row or two in a row lost their label: the rows around them tell which they are, where none of
 * them might just not be printed.
 */
export const lostLabels: Mess = {
  kind: 'labels',
  name: 'lost-labels',
  says: ['row labels lost and bare zeros left'],
  apply(draft) {
    const { random } = draft;
    const runs = closedTables(draft).flatMap(({ rows }) => runsOf(rows, draft));
    const long = runs.filter((run) => run.length >= 4);
    if (long.length === 0) return false;
    const run = random.pick(long);
    const count = random.int(1, 2);
    const from = random.int(1, run.length - count - 1);
    for (const label of run.slice(from, from + count)) label.text = '';
    return true;
  },
};

/** Runs of rows one after the other, each by its one label; every cell of them is filled. */
function runsOf(rows: LayoutCell[][], draft: Draft): LayoutCell[][] {
  const runs: LayoutCell[][] = [[]];
  for (const row of rows) {
    const labels = row.filter(({ kind }) => kind === 'row');
    const whole = row.every(({ kind, text, path }) => {
      return kind !== 'value' || (text !== '' && !(path && isOptional(draft, path)));
    });
    if (labels.length === 1 && row.length > 1 && whole) runs[runs.length - 1]!.push(labels[0]!);
    else runs.push([]);
  }
  return runs;
}
