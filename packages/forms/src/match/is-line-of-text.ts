import type { Line } from './lines.js';

/** Tell whether a line is no row of a grid and no caption. */
export function isLineOfText({ kind, node }: Line): boolean {
  return kind !== 'grid' && node.type !== 'dataCaption';
}
