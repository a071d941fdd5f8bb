import { isPageMark, pageFurniture, shiftPositions } from '@gouji/tree';
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Point } from 'unist';

/**
 * Take page marks out of a list: CommonMark reads `- 5 -` as an item, and the lines behind it, of a
 * table that the page broke, as the rest of that.
 * @param source the text that the list was read from
 * @param read reads what follows a mark
 */
export function partList(
  list: List,
  source: string,
  read: (text: string) => RootContent[],
): RootContent[] {
  if (list.ordered || !list.children.some((item) => markOf(item, source))) return [list];
  const parts: RootContent[] = [];
  let run: ListItem[] = [];
  const close = (): void => {
    if (run.length > 0) parts.push(listOf(run, list));
    run = [];
  };
  for (const item of list.children) {
    const mark = markOf(item, source);
    if (!mark) {
      run.push(item);
      continue;
    }
    close();
    const { start, end } = item.position!;
    const offset = start.offset! + mark.length;
    const point: Point = { line: start.line, column: start.column + mark.length, offset };
    const position = { start, end: point };
    const line: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: mark, position }],
      position,
    };
    parts.push({ ...pageFurniture('pageMark', [line]), position });
    const rest = read(source.slice(offset, end.offset));
    for (const node of rest) shiftPositions(node, point);
    parts.push(...rest);
  }
  close();
  return parts;
}

/** The line that an item begins with, if it is a page mark. */
function markOf({ position }: ListItem, source: string): string | undefined {
  const offset = position?.start.offset;
  if (offset === undefined) return undefined;
  const line = /[^\r\n]*/u.exec(source.slice(offset, offset + 40))![0].trimEnd();
  return isPageMark(line) ? line : undefined;
}

function listOf(children: ListItem[], list: List): List {
  const [from, to] = [children[0]!.position, children.at(-1)!.position];
  const part: List = { ...list, children };
  if (from && to) part.position = { start: from.start, end: to.end };
  return part;
}
