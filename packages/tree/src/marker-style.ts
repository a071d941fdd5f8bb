import type { List } from 'mdast';
import { numeral } from './numeral.js';

/** How the markers of a list can be written. */
export type MarkerStyle =
  | { kind: 'bullet' }
  | { kind: 'printed' }
  | { kind: 'native'; start: number; type?: 'a' | 'A' | 'i' | 'I' | undefined };

/** Say how the markers of a list can be written so that they read as in the source. */
export function markerStyle(list: List): MarkerStyle {
  const printed = list.children.map((item) => item.data?.number?.printed.trim());
  if (printed.every((number) => number === undefined)) {
    return list.ordered ? { kind: 'native', start: list.start ?? 1 } : { kind: 'bullet' };
  }
  if (!list.ordered) return { kind: 'printed' };
  const start = list.start ?? 1;
  for (const type of [undefined, 'a', 'A', 'i', 'I'] as const) {
    const agrees = printed.every(
      (number, index) =>
        (number === undefined && !type) || number === `${numeral(start + index, type)}.`,
    );
    if (agrees) return { kind: 'native', start, type };
  }
  return { kind: 'printed' };
}
