import { onOff } from '../../on-off.js';
import type { RawTable } from '../../tables/raw-table.js';
import type { Attributes } from '../../xml/walk.js';
import { skip } from './skip.js';
import type { StoryHandler, StoryHandlers } from './types.js';

/** Table properties (ECMA-376 Part 1, 17.4.59). */
export const tableProperties: StoryHandlers = new Map<string, StoryHandler>([
  [
    'w:tblStyle',
    {
      open({ tables }, attributes) {
        const table = tables.at(-1);
        if (table) table.style = attributes.get('w:val');
      },
    },
  ],
  [
    'w:tblLook',
    {
      open({ tables }, attributes) {
        const table = tables.at(-1);
        if (table) look(table, attributes);
      },
    },
  ],
  ['w:tblPrChange', skip],
]);

/** Which regions of its style a table shows (17.4.55): attributes, or the bits of older files. */
function look(table: RawTable, attributes: Attributes): void {
  const bits = Number.parseInt(attributes.get('w:val') ?? '', 16) || 0;
  const shows = (name: string, bit: number): boolean => {
    const value = attributes.get(name);
    return value === undefined ? (bits & bit) !== 0 : onOff(value);
  };
  table.firstRow = shows('w:firstRow', 0x20);
  table.firstColumn = shows('w:firstColumn', 0x80);
}
