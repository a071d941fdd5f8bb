import { slotsOf } from './slots.js';
import type { TablePrinter } from './table-printer.js';

/** How a tab table differs from the official grid. */
export interface TabOptions {
  /** The number of rows at the end that lose their left offset (blanks before the first text). */
  lostOffset?: number;
  /** Blank cells that every row has too many, at its end. */
  padding?: number;
  /** Texts appended to the last row. */
  surplus?: string[];
}

/** One row a line, cells parted by tabs, blanks for what a span covers. */
export function tabs(options: TabOptions = {}): TablePrinter {
  return (layout) => {
    const lines = slotsOf(layout).map((line) => line.map((cell) => cell?.text ?? ''));
    const from = lines.length - (options.lostOffset ?? 0);
    const shifted = lines.map((line, y) => (y < from ? line : withoutOffset(line)));
    shifted.at(-1)!.push(...(options.surplus ?? []));
    return shifted.map((line) => [...line, ...pad(options.padding)].join('\t')).join('\n');
  };
}

function withoutOffset(line: string[]): string[] {
  const offset = line.findIndex((text) => text !== '');
  return [...line.slice(offset), ...pad(offset)];
}

function pad(count = 0): string[] {
  return new Array<string>(Math.max(0, count)).fill('');
}
