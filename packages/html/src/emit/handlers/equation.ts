import type { Equation, MathElement } from '@gouji/tree';
import type { ElementContent } from 'hast';
import { element } from '../element.js';
import { mathSchema } from '../math-schema.js';
import type { State } from '../state.js';

const known = new Set(mathSchema.tagNames);
/** Only tokens hold text, and they hold nothing else (MathML Core, 2.1.6). */
const tokens = new Set(['mi', 'mn', 'mo', 'mtext']);

/**
 * Write an equation as MathML; an element that may not stand in it is what it holds. One on a line
 * of its own can be focused, so that it scrolls by keyboard where it is wider than the page; it has
 * no other name, which screen readers would say instead of the formula.
 */
export function equation(state: State, node: Equation) {
  const content = node.math.children.flatMap((child) => write(child));
  const { attributes } = node.math;
  const focus = attributes?.display === 'block' ? { tabIndex: 0 } : {};
  const math = element('math', { ...attributes, ...focus }, content);
  return content.length > 0 ? state.patch(node, math) : undefined;
}

function write(node: MathElement | string): ElementContent[] {
  if (typeof node === 'string') return [element('mtext', {}, node)];
  if (tokens.has(node.name)) return [element(node.name, { ...node.attributes }, textOf(node))];
  const content = node.children.flatMap((child) => write(child));
  return known.has(node.name) ? [element(node.name, { ...node.attributes }, content)] : content;
}

function textOf({ children }: MathElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
