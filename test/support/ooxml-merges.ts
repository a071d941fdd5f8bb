import type { Spans } from './html-tables.js';

/**
 * Count the merged cells of each table of a `word/document.xml`, in document order, by a scan of
 * its tags that shares nothing with the reader under test (ECMA-376-1, 17.4.17 and 17.4.84).
 */
export function countMerges(part: string): Spans[] {
  const done: Spans[] = [];
  const open: Table[] = [];
  for (const [tag, name, attributes] of part.matchAll(
    /<(\/?w:(?:tbl|tr|tc|gridSpan|vMerge|gridBefore))(?=[\s/>])([^>]*)>/g,
  )) {
    const table = open.at(-1);
    const value = /w:val="([^"]*)"/.exec(attributes!)?.[1];
    if (name === 'w:tbl') {
      const spans = { wide: 0, tall: 0, slots: 0 };
      done.push(spans);
      open.push({ spans, column: 0, above: new Map(), here: new Map(), cell: undefined });
    } else if (!table) continue;
    else if (name === '/w:tbl') open.pop();
    else if (name === 'w:tr' && !tag.endsWith('/>')) {
      table.column = 0;
      table.above = table.here;
      table.here = new Map();
    } else if (name === 'w:gridBefore') table.column += Number(value);
    else if (name === 'w:tc') table.cell = { width: 1, merge: undefined };
    else if (name === 'w:gridSpan') table.cell!.width = Number(value);
    else if (name === 'w:vMerge') table.cell!.merge = value ?? 'continue';
    else if (name === '/w:tc') closeCell(table);
  }
  return done;
}

interface Cell {
  width: number;
  merge: string | undefined;
}

/** A merge that rows below may continue; it is tall once one has. */
interface Merge {
  tall: boolean;
}

interface Table {
  spans: Spans;
  column: number;
  above: Map<number, Merge>;
  here: Map<number, Merge>;
  cell: Cell | undefined;
}

function closeCell(table: Table): void {
  const { width, merge } = table.cell!;
  const started = table.above.get(table.column);
  table.spans.slots += width;
  if (merge === 'continue' && started) {
    if (!started.tall) table.spans.tall++;
    started.tall = true;
    table.here.set(table.column, started);
  } else {
    if (width > 1) table.spans.wide++;
    if (merge) table.here.set(table.column, { tall: false });
  }
  table.column += width;
  table.cell = undefined;
}
