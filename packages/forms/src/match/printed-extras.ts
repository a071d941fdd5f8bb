import { extraMark } from '@gouji/tree';
import type { FormTableModel } from '../form/expand.js';
import { plain } from '../text/plain.js';
import { classOf, inert } from '../text/unit-classes.js';
import type { SectionLine } from './find-sections.js';
import type { Line } from './lines.js';
import { titleTest } from './prints-title.js';

/** A table that shows what a source printed and its form did not know. */
export interface PrintedExtras {
  /** Id of the section that it stands in. */
  section: string | undefined;
  mark: Line;
  rows: Line[];
}

const marks = new Set(Object.values(extraMark).map((mark) => plain(mark)));
const firsts = new Set([...marks].map((mark) => mark.charCodeAt(0)));
/** Longer than any mark, also with its characters taken apart. */
const longest = 80;

/** Find the tables of what a form does not know, as gouji prints them behind the official ones. */
export function findPrintedExtras(
  lines: readonly Line[],
  sections: readonly SectionLine[],
  tables: readonly FormTableModel[],
): PrintedExtras[] {
  const isTitle = titleTest(sections, tables);
  return lines.filter(isMark).map((mark) => {
    const from = mark.index + 1;
    let to = from;
    while (to < lines.length && isRowOf(lines[to]!, mark) && !isTitle(lines[to]!)) to++;
    const section = sections.findLast(({ line }) => line.index < mark.index)?.section.id;
    return { section, mark, rows: lines.slice(from, to) };
  });
}

function isMark({ cells }: Line): boolean {
  let only = '';
  for (const { text } of cells) {
    const own = text.trim();
    if (own === '') continue;
    if (only !== '' || own.length > longest) return false;
    only = own;
  }
  return only !== '' && !beginsElse(only) && marks.has(plain(only));
}

/** The first character, which stays what it is, begins no mark. */
function beginsElse(text: string): boolean {
  const first = text.charCodeAt(0);
  return (classOf(first) & inert) !== 0 && !firsts.has(first);
}

function isRowOf(line: Line, mark: Line): boolean {
  return line.kind === 'stream' || (line.kind === 'grid' && line.node === mark.node);
}
