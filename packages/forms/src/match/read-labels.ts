import type { Form } from '../form/expand.js';
import { fold, foldBare } from '../text/fold.js';
import { isFigures } from '../text/is-figures.js';
import { capital, classOf, inert, noise } from '../text/unit-classes.js';
import type { Line } from './lines.js';
import { vocabularyOf } from './vocabulary.js';

/** Text longer than this is no label. */
const longestLabel = 110;

/**
 * Find the labels of forms in a document: whole cells, without the values behind them, before a
 * colon, and word by word. Each folded text leads to how it is printed.
 */
export function readLabels(lines: readonly Line[], forms: readonly Form[]): Map<string, string> {
  const { known, ends } = wordingsOf(forms);
  const labels = new Map<string, string>();
  const put = (folded: string, text: string): void => {
    if (known.has(folded) && !labels.has(folded)) labels.set(folded, text.trim());
  };
  const add = (text: string): void => {
    if (isElse(text, ends)) return;
    put(fold(text), text);
    put(foldBare(text), text);
  };
  for (const line of lines) {
    for (const { text } of line.cells) {
      if (text.length > longestLabel || text === '') continue;
      if (isFigures(text)) {
        put(text, text);
        put('', '');
        continue;
      }
      add(text);
      const bare = /[\s\d]$/u.test(text) ? text.replace(/[\s\d]+$/u, '') : text;
      if (bare !== text) add(bare);
      const words = bare.split(/[\s:：]+/u);
      if (words.length > 1) words.forEach(add);
    }
  }
  return labels;
}

/** Every wording of every label of the forms, and the characters that they end with. */
interface Wordings {
  known: ReadonlySet<string>;
  ends: ReadonlySet<number>;
}

const gathered = new WeakMap<readonly Form[], Wordings>();

/** Gather the wordings of forms, once. */
function wordingsOf(forms: readonly Form[]): Wordings {
  let wordings = gathered.get(forms);
  if (!wordings) {
    const tables = forms.flatMap((form) => vocabularyOf(form).tables);
    const known = new Set(tables.flatMap((table) => [...table.known]));
    const ends = new Set([...known].map((wording) => wording.charCodeAt(wording.length - 1)));
    wordings = { known, ends };
    gathered.set(forms, wordings);
  }
  return wordings;
}

/**
 * Tell by its last character that a text is no label, which spares folding it: folding leaves such
 * a character as it is, unless a note in brackets ends there.
 */
function isElse(text: string, ends: ReadonlySet<number>): boolean {
  const last = text.charCodeAt(text.length - 1);
  const kept = (classOf(last) & (inert | noise | capital)) === inert;
  return kept && !ends.has(last) && !/[([【〔〈《{（［｛]/.test(text);
}
