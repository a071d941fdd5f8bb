import type { Form } from '@gouji/forms';
import type { Value } from '@gouji/tree';
import type { LayoutCell } from '../make/layout.js';
import type { Sheet } from '../make/sheet.js';
import type { Random } from './random.js';

/** What a perfect reader knows of a cell once the document is printed. */
export interface Truth {
  /** The value that the document states; null where it states none, which must be said. */
  value: Value;
  /** False where more than one reading is left: the value, or null and a problem. */
  sure: boolean;
}

/** A problem that must be raised at one of the paths, at a prefix of it, or with it involved. */
export interface Expectation {
  rules: string[];
  /** Left out: anywhere. */
  path?: string;
}

/** A number changed so that it contradicts others. */
export interface Contradiction {
  path: string;
  /** The rules that it breaks, with the path that each is reported at and the cells it reads. */
  broken: Array<{ rule: string; at: string; cells: string[] }>;
}

/** A document in the making: what is printed, and what can be known from it. Styles change both. */
export interface Draft {
  form: Form;
  random: Random;
  agency: string;
  year: number;
  sheet: Sheet;
  truth: Map<string, Truth>;
  /** Optional cells that this issue of the form does not print: null, and nothing is missing. */
  absent: ReadonlySet<string>;
  must: Expectation[];
  /** Errors that are raised with reason: `count-format` where a count is negative. */
  mayError: Expectation[];
  contradiction?: Contradiction | undefined;
}

/** The numbers of a draft; words and blanks are null, what the form need not print is 0. */
export function numbersOf({ truth, absent }: Draft): Map<string, number | null> {
  return new Map(
    [...truth].map(([path, { value }]) => {
      return [path, absent.has(path) ? 0 : typeof value === 'number' ? value : null];
    }),
  );
}

/** Every value cell that the sheet prints for the form, by path. */
export function printedCells({ sheet }: Draft): Map<string, LayoutCell> {
  const cells = sheet.sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()));
  return new Map(cells.flatMap((cell) => (cell.path === undefined ? [] : [[cell.path, cell]])));
}

/** Print a cell otherwise, its value unchanged; in every copy of its table. */
export function reprint({ sheet }: Draft, path: string, text: string): void {
  for (const { tables } of sheet.sections) {
    for (const { rows } of tables) {
      for (const cell of rows.flat()) if (cell.path === path) cell.text = text;
    }
  }
}

/** Print something in place of a value: the cell is null, and that must be said. */
export function withhold(draft: Draft, path: string, text: string): void {
  reprint(draft, path, text);
  draft.truth.set(path, { value: null, sure: true });
}

/**
 * Take a cell off the page with its row: it is null, and that must be said, unless it need not be
 * printed, so that nobody could miss it.
 */
export function dropCell(draft: Draft, path: string): void {
  draft.truth.set(path, { value: null, sure: true });
  if (isOptional(draft, path)) draft.absent = new Set([...draft.absent, path]);
}

/** Tell whether not every issue of the form prints a cell. */
export function isOptional({ form }: Draft, path: string): boolean {
  return form.leaves.some((leaf) => leaf.path === path && leaf.optional);
}

/** Leave more than one reading of cells. */
export function leaveOpen(draft: Draft, paths: Iterable<string>): void {
  for (const path of paths) {
    const known = draft.truth.get(path);
    if (known) draft.truth.set(path, { ...known, sure: false });
  }
}
