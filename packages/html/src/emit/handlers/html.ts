import type { ElementContent } from 'hast';
import type { Html, Parents } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

const flowParents = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'dataCell',
  'pageFurniture',
]);

/** Show raw HTML as the text it is: it is never passed through. */
export function html(_: State, node: Html, parent: Parents | undefined): ElementContent {
  const text: ElementContent = { type: 'text', value: node.value };
  return parent && flowParents.has(parent.type) ? element('p', {}, [text]) : text;
}
