import { unreadMark } from '@gouji/tree';
import type { FormTableModel } from '../form/expand.js';
import { fold } from '../text/fold.js';
import type { SectionLine } from './find-sections.js';
import type { Line } from './lines.js';
import { titleTest } from './prints-title.js';

/** A table that gouji printed as none of the form's. */
export interface UnreadTable {
  mark: Line;
  rows: Line[];
}

const marks = new Set(Object.values(unreadMark).map(fold));
/** Longer than any mark, also with its characters taken apart. */
const longest = 160;

/** Find the tables over which a line says that they are none of the form's. */
export function findUnreadTables(
  lines: readonly Line[],
  sections: readonly SectionLine[],
  tables: readonly FormTableModel[],
): UnreadTable[] {
  const isTitle = titleTest(sections, tables);
  return lines.filter(isMark).map((mark) => {
    const from = mark.index + 1;
    const first = lines[from];
    const goesOn = (line: Line) => line.kind === 'stream' && !isMark(line) && !isTitle(line);
    const isRow = first?.kind === 'grid' ? (line: Line) => line.node === first.node : goesOn;
    let to = from;
    while (to < lines.length && isRow(lines[to]!)) to++;
    return { mark, rows: lines.slice(from, to) };
  });
}

function isMark({ cells }: Line): boolean {
  const [cell] = cells;
  return cells.length === 1 && cell!.text.length <= longest && marks.has(fold(cell!.text));
}
