import type { Layout } from '../../../make/layout.js';
import { slotRows } from '../../../make/print/slot-rows.js';
import { type Draft, leaveOpen } from '../../draft.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** The rows of two tables alternate: whoever reads them must say so. */
export const interleavedTables: Shape = {
  kind: 'shape',
  name: 'interleaved-tables',
  says: ['two tables interleaved'],
  needsSums: true,
  without: ['table-twice', 'table-missing', 'lost-labels'],
  fits: (draft) => tablesOf(draft).length > 1,
  print(draft) {
    const { random, sheet } = draft;
    const tables = tablesOf(draft);
    const at = random.int(0, tables.length - 2);
    const [first, second] = [tables[at]!, tables[at + 1]!];
    const paths = [first, second].flatMap(({ rows }) => rows.flat().map(({ path }) => path ?? ''));
    leaveOpen(draft, paths);
    draft.must.push({ rules: ['interleaved-tables'] });
    for (const section of sheet.sections) {
      section.tables = section.tables.filter((table) => table !== second);
    }
    return printText(draft, (table) => (layout) => {
      const print = slotRows({ between: '\t' });
      return table === first ? weave(print(first), print(second)) : print(layout);
    });
  },
};

function tablesOf({ sheet }: Draft): Layout[] {
  return sheet.sections.flatMap(({ tables }) => tables);
}

/** Deal out lines in turn; those of the longer table that are left stand at the end. */
function weave(first: string, second: string): string {
  const [a, b] = [first.split('\n'), second.split('\n')];
  const lines = Array.from({ length: Math.max(a.length, b.length) }, (_, y) => [a[y], b[y]]);
  return lines
    .flat()
    .filter((line) => line !== undefined)
    .join('\n');
}
