import { BookmarkEnd, BookmarkStart, CommentReference, FootnoteReferenceRun, TextRun } from 'docx';
import type { FootnoteReference } from 'mdast';
import type { NoteMark } from '../../note-marks.js';
import type { Format } from '../../place.js';
import type { Run, State } from '../../state.js';
import { PlainElement } from '../../xml/plain-element.js';

/**
 * Write a reference to a note or comment. Word has one reference a note, and only in the body; any
 * other is a field that shows its number, and one to what is not there the raised number alone.
 */
export function footnoteReference(state: State, node: FootnoteReference, format: Format): Run[] {
  const { identifier, label } = node;
  const { story } = format.place;
  const known = state.noteMarks.of(identifier);
  if (known && (story === 'body' || story === 'note')) return noteField(known);
  const raised = (value: string) =>
    state.phrasing([{ type: 'text', value }], { ...format, raised: true });
  if (story !== 'body') return raised(label ?? identifier);
  const comment = state.comments.find(identifier);
  if (comment) {
    const number = state.comments.refer(comment);
    if (number === undefined) return [];
    const children = [new CommentReference(number)];
    return [new TextRun({ style: 'CommentReference', children })];
  }
  const found = state.footnotes.refer(identifier);
  if (!found) return raised(label ?? identifier);
  const run = new FootnoteReferenceRun(found.number);
  const mark = state.noteMarks.first(identifier, found.number);
  if (!mark) return [run];
  return [new BookmarkStart(mark.name, mark.id), run, new BookmarkEnd(mark.id)] as Run[];
}

/** A field that shows the number of a note and leads to it (ECMA-376 Part 1, 17.16.5.41). */
function noteField({ name, number }: NoteMark): Run[] {
  const mark = (kind: string) => run({ 'w:fldChar': [{ _attr: { 'w:fldCharType': kind } }] });
  const look = { 'w:rPr': [{ 'w:rStyle': [{ _attr: { 'w:val': 'FootnoteReference' } }] }] };
  const keep = { _attr: { 'xml:space': 'preserve' } };
  return [
    mark('begin'),
    run({ 'w:instrText': [keep, ` NOTEREF ${name} \\f \\h `] }),
    mark('separate'),
    run(look, { 'w:t': [keep, String(number)] }),
    mark('end'),
  ] as unknown as Run[];
}

function run(...content: object[]): PlainElement {
  return new PlainElement('w:r', content as never);
}
