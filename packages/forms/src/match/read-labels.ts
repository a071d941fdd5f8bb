import { fold, foldBare } from '../text/fold.js';
import type { Line } from './lines.js';

/** Text longer than this is no label. */
const longestLabel = 110;

/**
 * Fold all that may be a label in a document: whole cells, without the values behind them, before
 * a colon, and word by word. Each folded text leads to how it is printed.
 */
export function readLabels(lines: readonly Line[]): Map<string, string> {
  const labels = new Map<string, string>();
  const add = (text: string): void => {
    for (const folded of [fold(text), foldBare(text)]) {
      if (folded !== '' && !labels.has(folded)) labels.set(folded, text.trim());
    }
  };
  for (const line of lines) {
    for (const { text } of line.cells) {
      if (text.length > longestLabel || text === '') continue;
      add(text);
      const bare = text.replace(/[\s\d]+$/u, '');
      if (bare !== text) add(bare);
      const words = bare.split(/[\s:：]+/u);
      if (words.length > 1) words.forEach(add);
    }
  }
  return labels;
}
