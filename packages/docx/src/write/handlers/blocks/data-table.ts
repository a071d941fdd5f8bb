import { type DataTable, textOf } from '@gouji/tree';
import type { Place } from '../../place.js';
import type { Block, State } from '../../state.js';
import { captionOf } from '../../table/caption-of.js';
import { isOfficial } from '../../table/is-official.js';
import { writeTable } from '../../table/write-table.js';
import { writeText } from '../../write-text.js';

/** Word and its like draw tables within tables to about this depth. */
const deepest = 16;

/**
 * Write a table below its caption. That of a form stands under the heading of its section, so that
 * its caption is only its alternative text.
 */
export function dataTable(state: State, node: DataTable, place: Place): Block[] {
  const caption = captionOf(node);
  const silent = caption !== undefined && state.headed && isOfficial(node);
  const title = caption && textOf(caption);
  const head =
    caption && !silent
      ? [writeText(state, caption, caption.children, place, { use: 'caption' })]
      : [];
  if (place.tables >= deepest) return [...head, ...spread(state, node, place)];
  return [...head, ...writeTable(state, node, place, title)];
}

/** What is nested too deep stands cell by cell. */
function spread(state: State, node: DataTable, place: Place): Block[] {
  return node.children.flatMap((row) =>
    row.type === 'dataRow'
      ? row.children.flatMap((cell) => state.blocks(cell.children, place))
      : [],
  );
}
