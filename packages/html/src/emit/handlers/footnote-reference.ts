import type { FootnoteReference } from 'mdast';
import { element } from '../element.js';
import { idPrefix } from '../slug.js';
import type { State } from '../state.js';

/** Write a reference to a note; one without a note shows its name. */
export function footnoteReference(state: State, node: FootnoteReference) {
  const found = state.footnotes.refer(node.identifier);
  if (!found) return element('sup', {}, node.label ?? node.identifier);
  const { number, time } = found;
  const id = time === 1 ? `fnref-${number}` : `fnref-${number}-${time}`;
  const properties = { id, className: ['gouji-footnote-ref'], href: `#${idPrefix}fn-${number}` };
  const link = element('a', properties, String(number));
  return state.patch(node, element('sup', {}, [link]));
}
