import type { Element } from 'hast';
import type { PhrasingContent, Text } from 'mdast';
import type { ReadState } from '../state.js';

/** What browsers do not show the value of; a button that is a picture shows its text alternative. */
const unseen = new Set(['hidden', 'password', 'file', 'image', 'color', 'range']);
const signs = { checkbox: ['☐', '☒'], radio: ['○', '◉'] } as const;

/**
 * Read a control of a form as what it shows: what was filled in, or a sign for a box that is checked
 * or not. A box that nobody can click is our own, and is written as one again. A `placeholder` only
 * hints at what to fill in, and the words that browsers themselves put on a button are none of the
 * page; neither is read.
 */
export function input(_: ReadState, { properties }: Element): PhrasingContent[] {
  const { type, value, disabled } = properties;
  const kind = String(type ?? 'text').toLowerCase();
  if (kind === 'checkbox' || kind === 'radio') {
    const checked = Boolean(properties.checked);
    const sign: Text = { type: 'text', value: signs[kind][checked ? 1 : 0] };
    return [kind === 'checkbox' && disabled ? { ...sign, data: { checkBox: checked } } : sign];
  }
  const shown = kind === 'image' ? properties.alt : unseen.has(kind) ? '' : value;
  const filled = String(shown ?? '').trim();
  return filled === '' ? [] : [{ type: 'text', value: filled }];
}
