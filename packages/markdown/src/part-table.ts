import { textOf } from '@gouji/tree';
import type { Paragraph, Table, TableRow } from 'mdast';

/** A line of so many characters is no cell without bars. */
const longestCell = 30;

/**
 * Part what follows a table without a blank line from it: GFM takes each line for one more row.
 * A section's number or a sentence without bars ends a table, and a row over a delimiter row is the
 * head of the next.
 */
export function partTable(table: Table): Array<Table | Paragraph> {
  const { children: rows } = table;
  if (!rows.some((row, at) => at > 0 && (isText(row) || isDelimiter(row)))) return [table];
  const parts: Array<Table | Paragraph> = [];
  let run: TableRow[] = [];
  const close = (): void => {
    if (run.length > 0) parts.push(tableOf(run, table));
    run = [];
  };
  rows.forEach((row, at) => {
    if (at > 0 && isText(row)) {
      close();
      parts.push(paragraphOf(row));
    } else if (at > 0 && isDelimiter(row)) {
      const head = run.pop();
      close();
      if (head) run.push(head);
    } else {
      run.push(row);
    }
  });
  close();
  return parts;
}

/** The line has no bar, and says by itself that it is no cell. */
function isText(row: TableRow): boolean {
  const [cell, other] = row.children;
  const [first] = cell?.children ?? [];
  const last = cell?.children.at(-1);
  if (!cell || other || !first?.position || !last?.position || !row.position) return false;
  const { start, end } = row.position;
  if (first.position.start.column !== start.column) return false;
  if (last.position.end.column !== end.column) return false;
  const text = textOf(cell).trim();
  return /^[一二三四五六七八九十]+、|[。!?！？]$/u.test(text) || text.length > longestCell;
}

/** One dash in each cell may stand for no values. */
function isDelimiter({ children }: TableRow): boolean {
  return children.length > 0 && children.every((cell) => delimiter.test(textOf(cell).trim()));
}

const delimiter = /^(?:-{3,}|:-+:?|-+:)$/u;

function tableOf(children: TableRow[], { align }: Table): Table {
  const [from, to] = [children[0]!.position, children.at(-1)!.position];
  const part: Table = { type: 'table', align: align ?? null, children };
  if (from && to) part.position = { start: from.start, end: to.end };
  return part;
}

function paragraphOf({ children, position }: TableRow): Paragraph {
  const paragraph: Paragraph = { type: 'paragraph', children: children[0]!.children };
  if (position) paragraph.position = position;
  return paragraph;
}
