import type { Element } from 'hast';
import { isHidden, isSilent } from './is-hidden.js';
import type { Content, ReadState } from './state.js';

/** The lines that some content shows, outside tables and links. */
export function articleLines(state: ReadState, nodes: Content[]): string[] {
  const textIn = (node: Content): string => {
    if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
    if (node.type !== 'element' || isLeftOut(node)) return '';
    if (node.tagName === 'br') return '\n';
    const text = node.children.map(textIn).join('');
    return state.isBlock(node) ? `\n${text}\n` : text;
  };
  const lines = nodes.map(textIn).join('').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function isLeftOut(element: Element): boolean {
  return ['table', 'a'].includes(element.tagName) || isSilent(element) || isHidden(element);
}
