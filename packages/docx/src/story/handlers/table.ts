import { TableBuilder } from '../../tables/build-table.js';
import type { RawTable } from '../../tables/raw-table.js';
import { toTwips } from '../../to-twips.js';
import { endContainer } from '../end-container.js';
import type { Story } from '../story.js';
import { skip } from './skip.js';
import { tableProperties } from './table-properties.js';
import type { StoryHandlerList } from './types.js';

/** Tables (ECMA-376 Part 1, 17.4.38) and their grid (17.4.49). */
export const table: StoryHandlerList = [
  [
    'w:tbl',
    {
      open(story) {
        endContainer(story);
        story.tables.push(newTable(story));
      },
      close(story) {
        const raw = story.tables.pop();
        if (!raw) return;
        const style = story.context.styles.table(raw.style);
        raw.firstRow &&= style.firstRow;
        raw.firstColumn &&= style.firstColumn;
        const node = raw.builder.end(raw, story.context.problems);
        if (node) story.container.add(node);
        for (const chart of raw.charts) story.container.add(chart);
      },
    },
  ],
  [
    'w:gridCol',
    {
      open(story, attributes) {
        story.tables.at(-1)?.grid.push(toTwips(attributes.get('w:w')));
      },
    },
  ],
  ['w:tblGridChange', skip],
  ['w:tblPr', { inside: tableProperties }],
  ['w:tblPrEx', skip],
];

function newTable(story: Story): RawTable {
  story.tableCount++;
  const ordinal = story.tableCount;
  return {
    ordinal,
    rows: [],
    builder: new TableBuilder(),
    count: 0,
    grid: [],
    source: { part: story.part, table: ordinal },
    openRows: [],
    openCells: [],
    charts: [],
    style: undefined,
    firstRow: false,
    firstColumn: false,
  };
}
