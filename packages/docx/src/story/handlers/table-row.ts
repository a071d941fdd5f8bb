import { onOff } from '../../on-off.js';
import { newRow } from '../../tables/new-row.js';
import type { RawRow } from '../../tables/raw-table.js';
import { toInteger } from '../../to-integer.js';
import type { Attributes } from '../../xml/walk.js';
import { authorshipOf } from '../authorship-of.js';
import type { Change } from '../change.js';
import type { Story } from '../story.js';
import { skip } from './skip.js';
import type { StoryHandler, StoryHandlerList, StoryHandlers } from './types.js';

const rowProperties: StoryHandlers = new Map<string, StoryHandler>([
  [
    'w:gridBefore',
    take((row, attributes) => {
      row.before = columns(attributes);
    }),
  ],
  [
    'w:gridAfter',
    take((row, attributes) => {
      row.after = columns(attributes);
    }),
  ],
  [
    'w:tblHeader',
    take((row, attributes) => {
      row.header = onOff(attributes.get('w:val'));
    }),
  ],
  // 17.13.5.12 and 17.13.5.17: the row was deleted or inserted.
  ['w:del', { open: (story, attributes) => changeRow(story, 'deletion', attributes) }],
  ['w:ins', { open: (story, attributes) => changeRow(story, 'insertion', attributes) }],
  ['w:trPrChange', skip],
]);

/** Table rows (ECMA-376 Part 1, 17.4.79). */
export const tableRow: StoryHandlerList = [
  [
    'w:tr',
    {
      open({ tables }) {
        const table = tables.at(-1);
        if (!table) return;
        // Nothing is added to the rows before, unless rows or cells are nested wrongly.
        if (table.openRows.length === 0 && table.openCells.length === 0) {
          table.builder.add(table.rows);
          table.rows = [];
        }
        table.openRows.push(newRow(table));
      },
      close({ tables, context, part, changes }) {
        const table = tables.at(-1);
        const row = table?.openRows.pop();
        if (row?.change) changes.pop();
        if (!row || row.deleted) return;
        context.countCells(row.before + row.after, part);
        table?.rows.push(row);
      },
    },
  ],
  ['w:trPr', { inside: rowProperties }],
];

/** Where changes are kept, all that the row holds is part of its change; a deletion is the last. */
function changeRow(story: Story, kind: Change['kind'], attributes: Attributes): void {
  const row = story.tables.at(-1)?.openRows.at(-1);
  if (!row) return;
  if (story.context.options.trackedChanges !== 'all') row.deleted ||= kind === 'deletion';
  else if (row.change !== 'deletion') {
    if (row.change) story.changes.pop();
    row.change = kind;
    story.changes.push({ kind, ...authorshipOf(attributes) });
  }
}

function take(set: (row: RawRow, attributes: Attributes) => void): StoryHandler {
  return {
    open({ tables }, attributes) {
      const row = tables.at(-1)?.openRows.at(-1);
      if (row) set(row, attributes);
    },
  };
}

function columns(attributes: Attributes): number {
  return Math.min(1000, Math.max(0, toInteger(attributes.get('w:val')) ?? 0));
}
