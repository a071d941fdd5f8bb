import type { Paragraph } from './paragraph.js';
import type { Story } from './story.js';

/** Tell whether the mark of a paragraph is hidden, and hidden text left out. */
export function isMarkHidden({ context }: Story, { markHidden, hidden }: Paragraph): boolean {
  return (markHidden ?? hidden) && !context.options.hidden;
}
