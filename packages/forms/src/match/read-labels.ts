import type { Form } from '../form/expand.js';
import { fold, foldBare } from '../text/fold.js';
import type { Line } from './lines.js';
import { vocabularyOf } from './vocabulary.js';

/** Text longer than this is no label. */
const longestLabel = 110;

/**
 * Find the labels of forms in a document: whole cells, without the values behind them, before a
 * colon, and word by word. Each folded text leads to how it is printed.
 */
export function readLabels(lines: readonly Line[], forms: readonly Form[]): Map<string, string> {
  const known = wordingsOf(forms);
  const labels = new Map<string, string>();
  const put = (folded: string, text: string): void => {
    if (known.has(folded) && !labels.has(folded)) labels.set(folded, text.trim());
  };
  const add = (text: string): void => {
    put(fold(text), text);
    put(foldBare(text), text);
  };
  for (const line of lines) {
    for (const { text } of line.cells) {
      if (text.length > longestLabel || text === '') continue;
      add(text);
      const bare = /[\s\d]$/u.test(text) ? text.replace(/[\s\d]+$/u, '') : text;
      if (bare !== text) add(bare);
      const words = bare.split(/[\s:：]+/u);
      if (words.length > 1) words.forEach(add);
    }
  }
  return labels;
}

const gathered = new WeakMap<readonly Form[], ReadonlySet<string>>();

/** Every wording of every label of the forms, gathered once. */
function wordingsOf(forms: readonly Form[]): ReadonlySet<string> {
  const wordings =
    gathered.get(forms) ??
    new Set(forms.flatMap((form) => vocabularyOf(form).tables.flatMap(({ known }) => [...known])));
  gathered.set(forms, wordings);
  return wordings;
}
