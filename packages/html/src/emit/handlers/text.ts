import type { ElementContent } from 'hast';
import type { Text } from 'mdast';
import { element } from '../element.js';
import type { State } from '../state.js';

/**
 * Write text; line feeds in it are white space. The sign of a check box is one that nobody can
 * click, with a name for screen readers.
 */
export function text({ language }: State, node: Text): ElementContent {
  const checked = node.data?.checkBox;
  if (checked === undefined) return { type: 'text', value: node.value };
  const ariaLabel = language === 'zh' ? '复选框' : 'Check box';
  return element('input', { type: 'checkbox', checked, disabled: true, ariaLabel });
}
