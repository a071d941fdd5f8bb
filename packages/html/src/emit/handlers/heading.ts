import { readNumber, textOf } from '@gouji/tree';
import type { ElementContent } from 'hast';
import type { Heading } from 'mdast';
import { element } from '../element.js';
import { foldBlanks } from '../fold-blanks.js';
import { printedLabel } from '../printed-label.js';
import type { State } from '../state.js';

/** Write a heading at its depth, with a stable id, its printed number and what it runs in with. */
export function heading(state: State, node: Heading) {
  const runIn = node.data?.runIn
    ? [element('span', { className: ['gouji-run-in'] }, node.data.runIn)]
    : [];
  const content = foldBlanks([...printedNumber(node), ...state.all(node), ...runIn]);
  return state.patch(node, element(`h${node.depth}`, { id: state.idOf(node) }, content));
}

/** A number that readers tell from the text by themselves needs no mark around it. */
function printedNumber(node: Heading): ElementContent[] {
  const number = node.data?.number;
  if (!number) return [];
  const text = node.children.map((child) => textOf(child)).join('');
  const space = /[.)]$/.test(number.printed) && /^[\p{Script=Latin}\d]/u.test(text) ? ' ' : '';
  const value = number.printed + space;
  const read = readNumber(value + text);
  if (read?.number.printed === number.printed && read.rest === text) {
    return [{ type: 'text', value }];
  }
  return printedLabel(number);
}
