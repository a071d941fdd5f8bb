import { maxColSpan } from '@gouji/tree';
import { newRow } from '../../tables/new-row.js';
import type { RawCell, RawRow, RawTable } from '../../tables/raw-table.js';
import { toInteger } from '../../to-integer.js';
import type { Recall } from '../../xml/recall.js';
import type { Attributes } from '../../xml/walk.js';
import { authorshipOf } from '../authorship-of.js';
import type { Change } from '../change.js';
import { Container } from '../container.js';
import { enterContainer } from '../enter-container.js';
import { leaveContainer } from '../leave-container.js';
import type { Story } from '../story.js';
import { skip } from './skip.js';
import type { StoryHandler, StoryHandlerList, StoryHandlers } from './types.js';

const cellProperties: StoryHandlers = new Map<string, StoryHandler>([
  [
    'w:gridSpan',
    take((cell, attributes) => {
      cell.span = span(attributes);
    }),
  ],
  [
    'w:vMerge',
    take((cell, attributes) => {
      cell.vertical = merge(attributes.get('w:val'));
    }),
  ],
  [
    'w:hMerge',
    take((cell, attributes) => {
      cell.horizontal = merge(attributes.get('w:val'));
    }),
  ],
  // 17.13.5.1 to 17.13.5.3: tracked insertion, deletion and merge of the cell.
  ['w:cellIns', { open: (story, attributes) => changeCell(story, 'insertion', attributes) }],
  ['w:cellDel', { open: (story, attributes) => changeCell(story, 'deletion', attributes) }],
  [
    'w:cellMerge',
    take((cell, attributes) => {
      const value = attributes.get('w:vMerge');
      if (value) cell.vertical = value === 'rest' ? 'restart' : 'continue';
    }),
  ],
  ['w:tcPrChange', skip],
]);

const recall: Recall<Story> = {
  ready(story) {
    const cell = openCell(story);
    if (cell?.span !== 1 || cell.deleted || cell.changed) return false;
    return cell.vertical === undefined && cell.horizontal === undefined;
  },
  take(story): Stated | undefined {
    const cell = openCell(story);
    if (!cell || cell.changed) return undefined;
    const { span, vertical, horizontal, deleted } = cell;
    return { span, vertical, horizontal, deleted };
  },
  give(story, { span, vertical, horizontal, deleted }: Stated) {
    const cell = openCell(story);
    if (!cell) return;
    cell.span = span;
    cell.vertical = vertical;
    cell.horizontal = horizontal;
    cell.deleted = deleted;
  },
};

/** What the properties of a cell state. */
type Stated = Pick<RawCell, 'span' | 'vertical' | 'horizontal' | 'deleted'>;

function openCell({ tables }: Story): RawCell | undefined {
  return tables.at(-1)?.openCells.at(-1);
}

/** Table cells (ECMA-376 Part 1, 17.4.66). */
export const tableCell: StoryHandlerList = [
  [
    'w:tc',
    {
      open(story) {
        const table = story.tables.at(-1);
        if (!table) return;
        const cell = newCell(table);
        table.openCells.push(cell);
        enterContainer(story, cell.container);
      },
      close(story) {
        const table = story.tables.at(-1);
        const cell = table?.openCells.pop();
        if (!table || !cell) return;
        if (cell.changed) story.changes.pop();
        leaveContainer(story);
        if (cell.deleted) return;
        story.context.countCells(cell.span, story.part);
        story.context.countNodes(1, story.part);
        cell.row.cells.push(cell);
      },
    },
  ],
  ['w:tcPr', { inside: cellProperties, recall }],
];

function newCell(table: RawTable): RawCell {
  const row = table.openRows.at(-1) ?? looseRow(table);
  row.count++;
  const { part } = table.source;
  const source = { part, table: table.ordinal, row: row.source.row, cell: row.count };
  return {
    span: 1,
    vertical: undefined,
    horizontal: undefined,
    deleted: false,
    changed: false,
    row,
    source,
    container: new Container(source),
  };
}

/** Where changes are kept, all that the cell holds is part of its change. */
function changeCell(story: Story, kind: Change['kind'], attributes: Attributes): void {
  const cell = story.tables.at(-1)?.openCells.at(-1);
  if (!cell) return;
  if (story.context.options.trackedChanges !== 'all') cell.deleted = kind === 'deletion';
  else if (!cell.changed) {
    cell.changed = true;
    story.changes.push({ kind, ...authorshipOf(attributes) });
  }
}

/** A cell outside of any row is a row of its own. */
function looseRow(table: RawTable): RawRow {
  const row = newRow(table);
  table.rows.push(row);
  return row;
}

function take(set: (cell: RawCell, attributes: Attributes) => void): StoryHandler {
  return {
    open({ tables }, attributes) {
      const cell = tables.at(-1)?.openCells.at(-1);
      if (cell) set(cell, attributes);
    },
  };
}

function span(attributes: Attributes): number {
  return Math.min(maxColSpan, Math.max(1, toInteger(attributes.get('w:val')) ?? 1));
}

function merge(value: string | undefined): 'restart' | 'continue' {
  return value === 'restart' ? 'restart' : 'continue';
}
