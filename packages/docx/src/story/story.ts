import type { DataCaption, SourceAddress } from '@gouji/tree';
import type { Heading, Link, Paragraph as ParagraphNode } from 'mdast';
import type { Context } from '../context.js';
import type { Omml } from '../math/omml.js';
import { NumberingCounter } from '../numbering/numbering-counter.js';
import type { Relationships } from '../package/relationship.js';
import type { RawTable } from '../tables/raw-table.js';
import type { Change } from './change.js';
import { type Block, Container } from './container.js';
import type { Field } from './field.js';
import { newParagraph, type Paragraph } from './paragraph.js';
import type { Run } from './run.js';
import { RunStack } from './run-stack.js';
import type { LinkTarget, Segment } from './segment.js';

/** What can carry a bookmark. */
export type Anchor = Heading | ParagraphNode | DataCaption;

/** What was at work outside of a container. */
interface Outside {
  container: Container;
  paragraph: Paragraph | undefined;
  fields: Field[];
}

/** The state that the element handlers pass along while they read one part. */
export class Story {
  container = new Container();
  /** What goes on when the containers end that are open, innermost last. */
  readonly outside: Outside[] = [];
  paragraph: Paragraph | undefined;
  readonly runs = new RunStack();
  fields: Field[] = [];
  /** Hyperlinks and simple fields that are open; undefined for one that links nowhere. */
  readonly links: Array<LinkTarget | undefined> = [];
  /** Tracked changes that are open, where they are kept. */
  readonly changes: Change[] = [];
  /** Tables that are open, innermost last. */
  readonly tables: RawTable[] = [];
  readonly numbering: NumberingCounter;
  /** The parts of headers and footers in the order of the sections. */
  readonly furniture = new Map<string, 'header' | 'footer'>();
  /** Bookmark → the node that carries it. */
  readonly bookmarks = new Map<string, Anchor>();
  /** Paragraphs that caption a table, if one stands next to them. */
  readonly captions = new Set<Block>();
  /** Paragraph → the caption that it became. */
  readonly captioned = new Map<object, DataCaption>();
  /** Bookmarks that stand before a paragraph, or in one that shows nothing. */
  bookmarksToCome: string[] = [];
  /** Bookmarks that have begun and not ended, by their ids. */
  readonly openBookmarks = new Map<string, string>();
  /** The links that were made. */
  readonly anchors: Link[] = [];
  /** Alternative text of the drawing at hand. */
  alt: string | undefined;
  /** That of the picture at hand, which may be one of several in the drawing. */
  pictureAlt: string | undefined;
  /** The link that the picture at hand is. */
  pictureLink: LinkTarget | undefined;
  /** Text of the `w:t` at hand, and whether its outer white space counts. */
  text = '';
  preserveSpace = false;
  /** `xml:space="preserve"` stands on the root element. */
  preserveAll = false;
  /** Local name of the root element. */
  root: string | undefined;
  /** Ruby text that waits for its base. */
  ruby = '';
  /** Elements of the equation at hand that are open, innermost last. */
  readonly math: Omml[] = [];
  /** How many paragraphs of equations are open. */
  mathParagraphs = 0;
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
    const { part } = this;
    const { cell } = this.container;
    if (!cell) return { part, paragraph };
    return { part, paragraph, table: cell.table, row: cell.row, cell: cell.cell };
  }

  /** The run at hand. */
  get run(): Run {
    return this.runs.current;
  }

  /** Add text in the formatting of the run at hand. */
  addText(value: string): void {
    if (value === '') return;
    const { run, link, change } = this;
    if (run.hidden && !this.context.options.hidden) {
      this.hiddenCharacters += value.trim().length;
      return;
    }
    const { marks } = run;
    const { segments } = this.needParagraph();
    const last = segments[segments.length - 1];
    const goesOn = last && last.marks === marks && last.link === link && last.change === change;
    if (goesOn && last.node.type === 'text' && !last.node.data) last.node.value += value;
    else this.#add({ node: { type: 'text', value }, marks, link, change, pageBreak: false });
  }

  /** Add something that is no text. */
  addNode(node: Segment['node'], pageBreak = false): void {
    const { run, link, change } = this;
    if (run.hidden && !this.context.options.hidden) {
      this.hiddenCharacters += 'value' in node ? node.value.length : Number(node.type !== 'break');
      return;
    }
    this.#add({ node, marks: run.marks, link, change, pageBreak });
  }

  #add(segment: Segment): void {
    const paragraph = this.needParagraph();
    this.context.countNodes(nodesOf(segment), this.part);
    if (paragraph.segments.length === 0) paragraph.segments = [segment];
    else paragraph.segments.push(segment);
  }

  /** The link that content belongs to now: the innermost field's or hyperlink's. */
  get link(): LinkTarget | undefined {
    const field = this.fields.length > 0 ? this.fields[this.fields.length - 1]! : undefined;
    if (field?.link) return field.link;
    for (let index = this.links.length - 1; index >= 0; index--) {
      if (this.links[index]) return this.links[index];
    }
    return undefined;
  }

  /** The tracked change that content belongs to now. */
  get change(): Change | undefined {
    return this.changes.length > 0 ? this.changes[this.changes.length - 1] : undefined;
  }

  /** Let a block follow the paragraph at hand, such as one of a text box that hangs on it. */
  addAfter(block: Block): void {
    const paragraph = this.needParagraph();
    if (paragraph.after) paragraph.after.push(block);
    else paragraph.after = [block];
  }

  /** Let a bookmark stand at the paragraph at hand, or at the next one. */
  addBookmark(name: string): void {
    const { paragraph } = this;
    if (!paragraph) this.bookmarksToCome.push(name);
    else if (paragraph.bookmarks) paragraph.bookmarks.push(name);
    else paragraph.bookmarks = [name];
  }

  /** The paragraph at hand; content outside of any paragraph gets one of its own. */
  needParagraph(): Paragraph {
    this.paragraph ??= newParagraph(this.paragraphCount);
    return this.paragraph;
  }
}

/** How many nodes a segment makes: each of its marks is one around it, and a break begins a line. */
function nodesOf({ node, marks }: Segment): number {
  let count = node.type === 'break' ? 2 : 1;
  for (let left = marks; left !== 0; left &= left - 1) count++;
  return count;
}
