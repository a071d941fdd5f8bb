import type { Use } from './word-style.js';

/** How Word knows the style of a use: by a built-in name where it has one. */
export interface WordName {
  id: string;
  name: string;
  /** Outline level, which makes it a heading (ECMA-376 Part 1, 17.3.1.20). */
  outline?: number;
  /** A paragraph of this use is followed by one of that. */
  next?: Use;
  /** Sizes of tables make more styles of it. */
  sized?: boolean;
}

/** The styles of paragraphs, `normal` first, on which the others are based. */
export const uses: Readonly<Record<Use, WordName>> = {
  normal: { id: 'Normal', name: 'Normal' },
  body: { id: 'BodyText', name: 'Body Text' },
  title: { id: 'Title', name: 'Title', outline: 0, next: 'body' },
  heading1: { id: 'Heading1', name: 'heading 1', outline: 0, next: 'body' },
  heading2: { id: 'Heading2', name: 'heading 2', outline: 1, next: 'body' },
  heading3: { id: 'Heading3', name: 'heading 3', outline: 2, next: 'body' },
  heading4: { id: 'Heading4', name: 'heading 4', outline: 3, next: 'body' },
  heading5: { id: 'Heading5', name: 'heading 5', outline: 4, next: 'body' },
  heading6: { id: 'Heading6', name: 'heading 6', outline: 5, next: 'body' },
  item: { id: 'ListParagraph', name: 'List Paragraph' },
  quote: { id: 'Quote', name: 'Quote' },
  code: { id: 'HTMLPreformatted', name: 'HTML Preformatted' },
  figure: { id: 'Figure', name: 'Figure' },
  caption: { id: 'Caption', name: 'caption' },
  cell: { id: 'TableText', name: 'Table Text', sized: true },
  cellHead: { id: 'TableHeading', name: 'Table Heading', sized: true },
  cellSection: { id: 'TableSection', name: 'Table Section', sized: true },
  cellNumber: { id: 'TableNumber', name: 'Table Number', sized: true },
  note: { id: 'FootnoteText', name: 'footnote text' },
  comment: { id: 'CommentText', name: 'annotation text' },
  attachment: { id: 'Attachment', name: 'Attachment', next: 'body' },
  attachmentItem: { id: 'AttachmentItem', name: 'Attachment Item', next: 'body' },
  signature: { id: 'Signature', name: 'Signature', next: 'date' },
  date: { id: 'Date', name: 'Date', next: 'body' },
  header: { id: 'Header', name: 'header' },
  footer: { id: 'Footer', name: 'footer' },
  furniture: { id: 'PageFurniture', name: 'Page Furniture' },
};
