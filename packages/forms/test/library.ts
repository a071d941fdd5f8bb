import { readFileSync } from 'node:fs';
import {
  cellStream,
  type DataTable,
  dataCell,
  dataRow,
  dataTable,
  type Report,
  streamLine,
} from '@gouji/tree';
import type { Root, RootContent } from 'mdast';
import { type Form, parseForm, reconcile } from '../src/index.js';

/** The form that the tests of this package fill in. */
export const libraryForm: Form = parseForm(
  readFileSync(new URL('library-form.yaml', import.meta.url), 'utf8'),
  'library-form.yaml',
);

/** Reconcile blocks against the library form. */
export function read(...children: RootContent[]): Report {
  const tree: Root = { type: 'root', children };
  return reconcile(tree, { forms: [libraryForm] }).report;
}

export function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** One cell a line. */
export function lines(...cells: string[]): RootContent {
  return cellStream(cells.map((cell) => streamLine([cell])));
}

/** Bar rows. */
export function rows(...texts: string[]): RootContent {
  return cellStream(
    texts.map((text) =>
      streamLine(
        text.split('|').map((cell) => cell.trim()),
        'bar',
      ),
    ),
  );
}

/** A plain grid: cells parted by bars, no spans. */
export function grid(...texts: string[]): DataTable {
  return dataTable(
    texts.map((text) => dataRow(text.split('|').map((cell) => dataCell(cell.trim())))),
  );
}

export const stockHead = ['Part one', 'Kind', 'Owned', 'Lent out', 'All'];

/** The rules and paths of a report's problems. */
export function findings(report: Report): string[] {
  return report.problems.map(({ rule, path }) => `${rule} ${path ?? '-'}`);
}

/** Text that is set in columns: cells parted by two blanks or more, where they stand. */
export function columns(...texts: string[]): RootContent {
  return cellStream(
    texts.map((text, index) => {
      const cells = [...text.matchAll(/\S+(?: \S+)*/gu)];
      const line = streamLine(
        cells.map(([cell]) => cell),
        'space',
      );
      line.children.forEach((cell, x) => {
        const from = cells[x]!.index;
        const point = (at: number) => ({ line: index + 1, column: at + 1, offset: at });
        cell.position = { start: point(from), end: point(from + cell.value.length) };
      });
      return line;
    }),
  );
}
