import type { Block, Label } from '../form/expand.js';
import { plain } from '../text/plain.js';

/** The columns that the lines of a head name, by index, and the wording of each. */
export interface SpelledHead {
  columns: number[];
  wordings: string[];
}

/**
 * Spell the labels of columns out over the lines of a head that a page has broken them into: each
 * character is of some label, each line goes through the columns from left to right, and every
 * column that must be there is spelled to its end. Gives nothing where the lines name other columns
 * as well.
 * @param lines the words of each line, of which none goes over into the next column's
 * @param budget how many more steps may be taken; past them nothing is told
 * @param cut how many columns there are, where labels may be cut short at their end
 */
export function spellHead(
  lines: ReadonlyArray<readonly string[]>,
  block: Block,
  budget: { steps: number },
  cut?: number,
): SpelledHead | undefined {
  const labels = labelsOf(block);
  const words = lines.map((line) => line.map(comparable).filter((word) => word !== ''));
  if (!mayBe(words, labels, cut === undefined ? 1 : leastKept)) return undefined;
  const state: State = { words, labels, spelled: labels.map(() => ''), lines: [] };
  const found = new Map<string, SpelledHead>();
  const seen = new Set<string>();

  const visit = (y: number, x: number, at: number, from: number): void => {
    if (--budget.steps < 0 || found.size > 1) return;
    const line = words[y];
    if (!line) {
      const head = headOf(state, cut !== undefined);
      if (head && (cut ?? head.columns.length) === head.columns.length)
        found.set(head.columns.join(), head);
      return;
    }
    const word = line[x];
    if (word === undefined) {
      visit(y + 1, 0, 0, 0);
      return;
    }
    if (at === word.length) {
      // A word may be parted by a blank.
      visit(y, x + 1, 0, Math.max(0, from - 1));
      return;
    }
    const key = `${y} ${x} ${at} ${from} ${state.spelled.join('|')}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (let column = from; column < labels.length; column++) {
      const before = state.spelled[column]!;
      for (let end = at + 1; end <= word.length; end++) {
        const own = before + word.slice(at, end);
        if (!labels[column]!.wordings.some((wording) => wording.startsWith(own))) break;
        // What is cut short tells where it ends by the end of its word alone.
        if (cut !== undefined && end < word.length) continue;
        state.spelled[column] = own;
        state.lines.push([y, column]);
        visit(y, x, end, column + 1);
        state.lines.pop();
      }
      state.spelled[column] = before;
    }
  };
  visit(0, 0, 0, 0);
  const [head, other] = [...found.values()];
  return budget.steps < 0 || other ? undefined : head;
}

interface Labels {
  /** Index of the column; −1 for labels over several, or over those of rows. */
  column: number;
  needed: boolean;
  wordings: string[];
}

interface State {
  words: string[][];
  labels: Labels[];
  /** What is spelled of each label. */
  spelled: string[];
  /** Line and label of each piece. */
  lines: Array<[line: number, label: number]>;
}

const made = new WeakMap<Block, Labels[]>();

function labelsOf(block: Block): Labels[] {
  let labels = made.get(block);
  if (!labels) {
    const own = (label: Label): Labels[] => {
      const column = block.columns.indexOf(label);
      const needed = column >= 0 && !label.optional;
      return [{ column, needed, wordings: wordingsOf(label) }, ...label.children.flatMap(own)];
    };
    labels = block.columnTree.flatMap(own);
    const { corner } = block;
    if (corner) labels.unshift({ column: -1, needed: false, wordings: wordingsOf(corner) });
    made.set(block, labels);
  }
  return labels;
}

function wordingsOf({ label, aliases }: Pick<Label, 'label' | 'aliases'>): string[] {
  const texts = [label, ...aliases].map(comparable);
  // A merged cell may print its label twice.
  return [...texts, ...texts.map((text) => text + text)];
}

/** Marks tell labels apart, blanks do not. */
function comparable(text: string): string {
  return plain(text).replace(/\s+/gu, '');
}

/** The lines have as many characters as the labels that must be there, and no more than all. */
function mayBe(words: string[][], labels: Labels[], kept: number): boolean {
  const length = words.flat().join('').length;
  let [least, most] = [0, 0];
  for (const { needed, wordings } of labels) {
    const lengths = wordings.map((wording) => wording.length);
    if (needed) least += kept * Math.min(...lengths);
    most += Math.max(...lengths);
  }
  return length >= least && length <= most;
}

/** At least this share of a label that is cut short is left. */
const leastKept = 0.5;

function headOf({ labels, spelled, lines }: State, cut: boolean): SpelledHead | undefined {
  const whole = labels.every(({ needed, wordings }, at) => {
    const own = spelled[at]!;
    if (own === '') return !needed;
    if (!cut) return wordings.includes(own);
    return wordings.some((text) => text.startsWith(own) && own.length >= text.length * leastKept);
  });
  if (!whole || !isInOrder(lines)) return undefined;
  const named = labels.flatMap(({ column }, at) => {
    return spelled[at] === '' || column < 0 ? [] : [{ column, wording: spelled[at]! }];
  });
  return {
    columns: named.map(({ column }) => column),
    wordings: named.map(({ wording }) => wording),
  };
}

/** Labels that share no line with another are in order where each begins behind the one before. */
function isInOrder(lines: State['lines']): boolean {
  const shared = new Set<number>();
  for (const [line, label] of lines) {
    if (lines.some(([y, other]) => y === line && other !== label)) shared.add(label);
  }
  const alone = lines.filter(([, label]) => !shared.has(label));
  if (alone.length === 0) return true;
  const down = lines.every(([, label], at) => at === 0 || label >= lines[at - 1]![1]);
  return shared.size === 0 && down;
}
