import type { Element } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { ReadState } from '../state.js';

/** Read a check box that nobody can click as the sign that it shows; other controls say nothing. */
export function checkBox(_: ReadState, { properties }: Element): PhrasingContent[] {
  if (properties.type !== 'checkbox' || !properties.disabled) return [];
  const checked = Boolean(properties.checked);
  return [{ type: 'text', value: checked ? '☒' : '☐', data: { checkBox: checked } }];
}
