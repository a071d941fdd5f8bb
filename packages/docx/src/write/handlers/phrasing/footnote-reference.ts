import { CommentReference, FootnoteReferenceRun, TextRun } from 'docx';
import type { FootnoteReference } from 'mdast';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';

/**
 * Write a reference to a note or comment. Word has one reference a note, and only in the body; any
 * other is the raised number alone.
 */
export function footnoteReference(state: State, node: FootnoteReference, format: Format): Run[] {
  const raised = (value: string) =>
    state.phrasing([{ type: 'text', value }], { ...format, raised: true });
  if (format.place.story !== 'body') return raised(node.label ?? node.identifier);
  const comment = state.comments.find(node.identifier);
  if (comment) {
    const number = state.comments.refer(comment);
    if (number === undefined) return [];
    const children = [new CommentReference(number)];
    return [new TextRun({ style: 'CommentReference', children })];
  }
  const found = state.footnotes.refer(node.identifier);
  if (!found) return raised(node.label ?? node.identifier);
  return found.time === 1 ? [new FootnoteReferenceRun(found.number)] : raised(String(found.number));
}
