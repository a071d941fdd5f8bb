import { type DataTable, pageFurniture } from '@gouji/tree';
import { Context } from './context.js';
import { resolveLimits } from './options.js';
import { Inflater } from './package/inflater.js';
import { Package } from './package/package.js';
import { ProblemLog } from './problem-log.js';
import { Container } from './story/container.js';
import { finishParagraph } from './story/finish-paragraph.js';
import { Story } from './story/story.js';
import { StyleSheet } from './styles/style-sheet.js';
import { TableBuilder } from './tables/build-table.js';
import { newRow } from './tables/new-row.js';
import type { RawTable } from './tables/raw-table.js';
import { Vocabulary } from './xml/vocabulary.js';
import { walk } from './xml/walk.js';

/**
 * Make one idle object of each class that reading works with. JavaScript engines forget the shape of
 * objects, and all optimised code that relies on it, when a garbage collection finds none of them
 * alive, as it does between two documents; with these alive the second is read as fast as it can be.
 */
export function keepShapes(): readonly object[] {
  const pack = new Package(emptyZip(), resolveLimits());
  const styles = new StyleSheet([]);
  const numbering = { abstracts: new Map(), numberings: new Map() };
  const context = new Context(pack, {}, () => undefined, styles, numbering);
  const story = new Story(context, '', new Map());
  for (const level of [undefined, 0])
    for (const numbered of [false, true]) idle(story, level, numbered);
  story.needParagraph();
  const known = new Vocabulary();
  const options = { part: '', problems: new ProblemLog(), depth: 0, characters: 0, known };
  const header = pageFurniture('header', []);
  header.data = { source: { part: '' } };
  return [
    header,
    walk(new Map(), story, options),
    new Inflater(new Uint8Array(), 0),
    idleTable(context),
  ];
}

/** A paragraph or a heading, which a number gives a shape of its own. */
function idle(story: Story, outlineLevel: number | undefined, numbered: boolean): void {
  const paragraph = story.needParagraph();
  paragraph.outlineLevel = outlineLevel;
  paragraph.counted = true;
  const number = numbered ? { printed: '1.', label: '1' } : undefined;
  const kind = { kind: 'number', list: '', level: 0, ordinal: 1, plain: false } as const;
  if (number) paragraph.number = { ...kind, number };
  story.addText('1');
  finishParagraph(story);
}

/** A head and a row: what is set on rows and cells after they are made gives them shapes of their own. */
function idleTable({ problems }: Context): DataTable {
  const source = { part: '' };
  const table: RawTable = {
    ...{
      ordinal: 1,
      rows: [],
      builder: new TableBuilder(),
      count: 0,
      grid: [1, 1],
      source,
      openRows: [],
      openCells: [],
      charts: [],
    },
    ...{ style: undefined, firstRow: false, firstColumn: true },
  };
  for (const header of [true, false]) {
    const row = Object.assign(newRow(table), { header });
    const place = { ...row.source, cell: 1 };
    const cell = { span: 1, deleted: false, changed: false, row, source: place };
    row.cells = [1, 2].map(() => ({ ...cell, container: new Container(place) }));
    table.rows.push(row);
  }
  return table.builder.end(table, problems)!;
}

/** An end of central directory record and nothing before it. */
function emptyZip(): Uint8Array {
  const bytes = new Uint8Array(22);
  bytes.set([0x50, 0x4b, 5, 6]);
  return bytes;
}
