import type { Element } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import type { Block, ReadState } from '../state.js';
import { textContent } from '../text-content.js';

/** Read `pre`: code where it says so, else paragraphs whose line breaks stand. */
export function preformatted(state: ReadState, element: Element): Block[] {
  if (state.isBlock(element) && hasBlockChild(state, element)) return state.flow(element.children);
  const position = element.position ? { position: element.position } : {};
  const text = textContent(element)
    .replace(/\r\n?/g, '\n')
    .replace(/^\n|\n$/g, '');
  if (text.trim() === '') return [];
  const code = element.children.some(
    (child) => child.type === 'element' && child.tagName === 'code',
  );
  if (code) return [{ type: 'code', value: text, ...position }];
  return text
    .split(/\n[ \t\u00a0\u3000]*\n/)
    .map((part) => paragraphOf(part))
    .filter((paragraph) => paragraph.children.length > 0)
    .map((paragraph) => ({ ...paragraph, ...position }));
}

function hasBlockChild(state: ReadState, element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && state.isBlock(child));
}

function paragraphOf(part: string): Paragraph {
  const lines = part
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const children = lines.flatMap((value, index): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value };
    return index === 0 ? [text] : [{ type: 'break' }, text];
  });
  return { type: 'paragraph', children };
}
