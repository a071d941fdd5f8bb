import { trimEndWhere } from '@gouji/tree';

/** What stands in a line: texts, line breaks (`break`) and whatever else has a width. */
export interface Leaf {
  type: string;
}

interface TextLeaf extends Leaf {
  type: 'text';
  value: string;
}

/** White space that runs together, no-break spaces among it, which editors use as filling. */
const white = /[ \t\n\r\f\u00a0]/;
/** White space that browsers fold. */
const folded = /[ \t\n\r\f]/;
/** Spaces that only indent at the start and end of a line. */
const wideSpace = /[\u3000\u2002\u2003]/;
const none = /[^\s\S]/;
/** Characters between which a line of the source may break without meaning a space. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\u2018-\u201d\u2014\u2026]/u;
/** Punctuation that Chinese texts borrow; it is written without spaces there. */
const mark = /[,.;:!?()]/;

/**
 * Fold the white space of a line as browsers show it: runs become one space, none at the ends;
 * a line break of the source between two wide characters becomes nothing (CSS Text 3, 4.1.3).
 * The text of the leaves is changed in place. Filling and indents go as well, unless they are
 * `kept`.
 */
export function foldWhite(leaves: readonly Leaf[], kept = false): void {
  const space = kept ? folded : white;
  const indent = kept ? none : wideSpace;
  let previous = '';
  let pending: Pending | undefined;
  leaves.forEach((leaf, index) => {
    if (leaf.type === 'break') {
      trimEnd(leaves, index, kept);
      previous = '';
      pending = undefined;
    } else if (!isText(leaf)) {
      if (pending && previous !== '') insertSpace(pending);
      pending = undefined;
      previous = 'x';
    } else {
      const source = leaf.value;
      leaf.value = '';
      for (const char of source) {
        if (space.test(char)) {
          pending ??= { leaf, at: leaf.value.length, feed: false, filled: false };
          if (char === '\n' || char === '\r') pending.feed = true;
          if (char === '\u00a0') pending.filled = true;
        } else if (previous !== '' || !indent.test(char)) {
          if (pending && previous !== '' && !isSourceBreak(pending, previous, char)) {
            insertSpace(pending);
          }
          pending = undefined;
          leaf.value += char;
          previous = char;
        }
      }
    }
  });
  trimEnd(leaves, leaves.length, kept);
}

function isText(leaf: Leaf): leaf is TextLeaf {
  return leaf.type === 'text';
}

/** White space read and not yet written: where it stood and what it held. */
interface Pending {
  leaf: TextLeaf;
  at: number;
  feed: boolean;
  filled: boolean;
}

function isSourceBreak(pending: Pending, before: string, after: string): boolean {
  if (!pending.feed || pending.filled) return false;
  return wide.test(before)
    ? wide.test(after) || mark.test(after)
    : mark.test(before) && wide.test(after);
}

function insertSpace({ leaf, at }: Pending): void {
  leaf.value = `${leaf.value.slice(0, at)} ${leaf.value.slice(at)}`;
}

function trimEnd(leaves: readonly Leaf[], before: number, kept: boolean): void {
  for (let index = before - 1; index >= 0; index--) {
    const leaf = leaves[index]!;
    if (!isText(leaf)) return;
    leaf.value = trimEndWhere(leaf.value, kept ? / / : /[ \u3000\u2002\u2003]/);
    if (leaf.value !== '') return;
  }
}
