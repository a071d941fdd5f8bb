import { mayBeNumbered, type NumberedLine, readNumber, textOf } from '@gouji/tree';
import type { Heading, Paragraph } from 'mdast';
import { firstCharacter } from './first-character.js';

/** Read the number of a heading or paragraph: kept apart already, or at the start of its text. */
export function numberOf(node: Heading | Paragraph): NumberedLine | undefined {
  const first = node.data?.number ? undefined : firstCharacter(node);
  if (first !== undefined && !mayBeNumbered(first)) return undefined;
  const text = textOf({ type: 'paragraph', children: node.children });
  const number = node.data?.number;
  if (!number) return readNumber(text.trimStart());
  const level = readNumber(number.printed)?.level;
  return level === undefined ? undefined : { number, level, rest: text.trimStart() };
}
