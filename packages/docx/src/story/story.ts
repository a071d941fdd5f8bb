import type { SourceAddress } from '@gouji/tree';
import type { Link, Parents, Text } from 'mdast';
import type { Context } from '../context.js';
import { NumberingCounter } from '../numbering/numbering-counter.js';
import type { Relationships } from '../package/read-relationships.js';
import type { RawTable } from '../tables/raw-table.js';
import type { Container } from './container.js';
import type { Field } from './field.js';
import { newParagraph, type Paragraph } from './paragraph.js';
import { plainRun, type Run } from './run.js';
import type { LinkTarget, Segment } from './segment.js';

/** A note that the text refers to. */
export interface NoteReference {
  kind: 'footnote' | 'endnote' | 'comment';
  id: string;
  identifier: string;
}

/** The state that the element handlers pass along while they read one part. */
export class Story {
  container: Container = { children: [], lists: [], carried: [] };
  paragraph: Paragraph | undefined;
  run: Run = plainRun();
  readonly runs: Run[] = [];
  fields: Field[] = [];
  /** Hyperlinks and simple fields that are open; undefined for one that links nowhere. */
  readonly links: Array<LinkTarget | undefined> = [];
  /** Tables that are open, innermost last. */
  readonly tables: RawTable[] = [];
  readonly numbering: NumberingCounter;
  /** Part names of headers and footers in the order of the sections. */
  readonly furniture: Array<{ kind: 'header' | 'footer'; part: string }> = [];
  readonly references: NoteReference[] = [];
  /** Bookmark → the node that carries it. */
  readonly bookmarks = new Map<string, Parents>();
  /** The links that were made. */
  readonly anchors: Link[] = [];
  /** Alternative text of the drawing at hand. */
  alt: string | undefined;
  /** Text of the `w:t` at hand, and whether its outer white space counts. */
  text = '';
  preserveSpace = false;
  /** `xml:space="preserve"` stands on the root element. */
  preserveAll = false;
  /** Local name of the root element. */
  root: string | undefined;
  /** Ruby text that waits for its base. */
  ruby = '';
  /** Bracketed parts of an equation that are open, innermost last. */
  readonly delimiters: Array<{ mark: Text; begin: string; end: string }> = [];
  rubyStart = 0;
  hiddenCharacters = 0;
  paragraphCount = 0;
  tableCount = 0;

  constructor(
    readonly context: Context,
    readonly part: string,
    readonly relationships: Relationships,
  ) {
    this.numbering = new NumberingCounter(context.numbering, context.styles);
  }

  /** Where the paragraph at hand stands. */
  address(paragraph: number): SourceAddress {
    return { part: this.part, paragraph, ...this.container.cell };
  }

  /** Add text in the formatting of the run at hand. */
  addText(value: string): void {
    if (value === '') return;
    if (this.run.hidden && !this.context.options.hidden) {
      this.hiddenCharacters += value.trim().length;
      return;
    }
    const { segments } = this.needParagraph();
    const last = segments[segments.length - 1];
    const link = this.link;
    if (last && last.node.type === 'text' && last.marks === this.run.marks && last.link === link) {
      last.node.value += value;
    } else {
      segments.push({ node: { type: 'text', value }, marks: this.run.marks, link });
    }
  }

  /** Add something that is no text. */
  addNode(node: Segment['node'], pageBreak?: boolean): void {
    if (this.run.hidden && !this.context.options.hidden) return;
    const { segments } = this.needParagraph();
    segments.push({ node, marks: this.run.marks, link: this.link, pageBreak });
  }

  /** The link that content belongs to now: the innermost field's or hyperlink's. */
  get link(): LinkTarget | undefined {
    for (let index = this.fields.length - 1; index >= 0; index--) {
      const { link } = this.fields[index]!;
      if (link) return link;
    }
    for (let index = this.links.length - 1; index >= 0; index--) {
      if (this.links[index]) return this.links[index];
    }
    return undefined;
  }

  /** The paragraph at hand; content outside of any paragraph gets one of its own. */
  needParagraph(): Paragraph {
    this.paragraph ??= newParagraph(this.paragraphCount);
    return this.paragraph;
  }
}
