import { squeezed } from '../text/fold.js';
import type { Line } from './lines.js';

/** Fewer lines than these are no label that is printed downwards. */
const fewest = 4;

/**
 * Gather what a document prints downwards, one character at the head of each line, the text of each
 * run of lines on a line of its own, in comparable characters.
 */
export function downText(lines: readonly Line[]): string {
  const known = made.get(lines);
  if (known !== undefined) return known;
  const runs: string[] = [];
  let run = '';
  for (const line of [...lines, undefined]) {
    const character = line && headOf(line);
    if (character !== undefined) run += character;
    else {
      if (run.length >= fewest && /\p{L}/u.test(run)) runs.push(squeezed(run));
      run = '';
    }
  }
  const text = runs.join('\n');
  made.set(lines, text);
  return text;
}

const made = new WeakMap<readonly Line[], string>();

/** The character at the head of a line, alone or before its values or a unit of one character. */
function headOf({ kind, cells }: Line): string | undefined {
  if (kind === 'grid') return undefined;
  const text = cells[0]!.text.trim();
  const alone = text.length <= 2 || /^\S[\s—]/u.test(text);
  return alone && text !== '' ? text[0] : undefined;
}
