import type { Form } from '../form/expand.js';
import { fold, foldBare } from '../text/fold.js';
import { isFigures } from '../text/is-figures.js';
import { remember } from '../text/remember.js';
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
  const wordings = wordingsOf(forms);
  const { ofFigures } = wordings;
  const labels = new Map<string, string>();
  for (const line of lines) {
    for (const { text } of line.cells) {
      if (text.length > longestLabel || text === '') continue;
      const figures = isFigures(text);
      if (figures && !ofFigures) continue;
      const found = figures ? figuresIn(text, wordings) : labelsIn(text, wordings);
      for (const [folded, printed] of found) {
        if (!labels.has(folded)) labels.set(folded, printed);
      }
    }
  }
  return labels;
}

/** A label found in a cell: folded, and as printed. */
type FoundLabel = readonly [folded: string, printed: string];

const none: readonly FoundLabel[] = [];

function figuresIn(text: string, { known }: Wordings): readonly FoundLabel[] {
  const own = known.has(text) ? [[text, text] as const] : none;
  return known.has('') ? [...own, ['', '']] : own;
}

function labelsIn(text: string, wordings: Wordings): readonly FoundLabel[] {
  if (text.length > longestRemembered) return lookIn(text, wordings);
  return remember(wordings.memory, text, () => lookIn(text, wordings));
}

const longestRemembered = 60;

function lookIn(text: string, { known, ends }: Wordings): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  const add = (text: string): void => {
    if (isElse(text, ends)) return;
    for (const folded of [fold(text), foldBare(text)]) {
      if (known.has(folded)) found.push([folded, text.trim()]);
    }
  };
  add(text);
  const bare = /[\s\d]$/u.test(text) ? text.replace(/[\s\d]+$/u, '') : text;
  if (bare !== text) add(bare);
  const words = bare.split(/[\s:：]+/u);
  if (words.length > 1) words.forEach(add);
  return found.length > 0 ? found : none;
}

/** Every wording of every label of the forms, and the characters that they end with. */
interface Wordings {
  known: ReadonlySet<string>;
  ends: ReadonlySet<number>;
  /** Some of them are figures alone, or nothing. */
  ofFigures: boolean;
  /** What was found in the texts of cells. */
  memory: Map<string, readonly FoundLabel[]>;
}

const gathered = new WeakMap<readonly Form[], Wordings>();

/** Gather the wordings of forms, once. */
function wordingsOf(forms: readonly Form[]): Wordings {
  let wordings = gathered.get(forms);
  if (!wordings) {
    const tables = forms.flatMap((form) => vocabularyOf(form).tables);
    const known = new Set(tables.flatMap((table) => [...table.known]));
    const ends = new Set([...known].map((wording) => wording.charCodeAt(wording.length - 1)));
    const ofFigures = [...known].some((wording) => wording === '' || isFigures(wording));
    wordings = { known, ends, ofFigures, memory: new Map() };
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
