import type { ElementContent } from 'hast';
import type { Text } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/**
 * Write text; line feeds in it are white space. The sign of a check box is one that nobody can
 * click.
 */
export function text(_: State, node: Text): ElementContent {
  const checked = node.data?.checkBox;
  if (checked !== undefined) return element('input', { type: 'checkbox', checked, disabled: true });
  return { type: 'text', value: node.value };
}
