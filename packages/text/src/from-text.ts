import { attachmentTest, checkLength, decodeText, encodingProblem } from '@gouji/tree';
import type { Heading, Root, RootContent } from 'mdast';
import type { Line } from './analyse-lines.js';
import { findFurniture } from './find-furniture.js';
import { findSections } from './find-sections.js';
import { findTables, type TableRegion } from './find-tables.js';
import { findTitleLines } from './find-title-lines.js';
import { findWrapping, type Wrapping } from './find-wrapping.js';
import { tableOfDrawing } from './grid/table-of-drawing.js';
import { type TakenDrawing, takeDrawings } from './grid/take-drawings.js';
import { joinLines } from './join-lines.js';
import { joinQuoted } from './join-quoted.js';
import { joint } from './joint.js';
import { type Numbering, readBlock } from './read-block.js';
import { readStream } from './read-stream.js';
import { extentOf } from './source-line.js';
import { splitLines } from './split-lines.js';
import { withFurniture } from './with-furniture.js';

/** Options of the text reader. */
export interface FromTextOptions {
  /** The longest text to read, in UTF-16 units; longer ones are refused (default: 64 Mi). */
  maxLength?: number | undefined;
}

/**
 * Read messy plaintext: headings by their numbers, hard-wrapped paragraphs put together again,
 * tables as cell streams in the shape they came, page marks apart.
 *
 * @throws GoujiError for bytes that are no text, or more text than `maxLength`
 */
export function fromText(source: string | Uint8Array, options: FromTextOptions = {}): Root {
  const decoded = typeof source === 'string' ? undefined : decodeText(source);
  const text = decoded?.text ?? String(source);
  checkLength(text, options.maxLength ?? 64 * 1024 * 1024);

  const { lines: all, drawings } = takeDrawings(joinQuoted(splitLines(text), text));
  const furniture = findFurniture(all);
  const lines = withoutFurniture(all, furniture);
  const sections = findSections(lines);
  const title = findTitleLines(lines, sections);
  const tables = findTables(lines, new Set([...sections, ...title]));

  const drawn = placesOf(drawings, lines, new Set([...sections, ...title]));
  const body = new Body(findWrapping(outside(lines, [...tables, ...drawn])), sections);
  let at = 0;
  for (const region of regionsOf(lines, tables, title, drawn)) {
    body.addLines(lines.slice(at, region.start));
    const inside = lines.slice(region.start, region.end);
    if (region.title) body.addTitle(inside);
    else if (region.drawing) body.addDrawing(region.drawing, inside);
    else body.addStream(inside);
    at = region.end;
  }
  body.addLines(lines.slice(at));
  const children = withFurniture(body.children, furniture);
  const tree: Root = { type: 'root', children, position: wholeOf(text) };
  const problem = decoded && encodingProblem(decoded);
  if (problem) tree.data = { problems: [problem] };
  return tree;
}

/** What follows page furniture follows a page break. */
function withoutFurniture(all: Line[], furniture: Map<Line, unknown>): Line[] {
  const lines: Line[] = [];
  all.forEach((line, index) => {
    if (furniture.has(line)) return;
    const previous = all[index - 1];
    const broken = previous !== undefined && furniture.has(previous);
    lines.push(broken ? { ...line, pageBreak: true } : line);
  });
  return lines;
}

/** The body of a document as it grows. */
class Body {
  readonly children: RootContent[] = [];
  private readonly numbering: Numbering;

  constructor(
    private readonly wrapping: Wrapping,
    sections: Set<Line>,
  ) {
    const chapters = [...sections].some((line) => line.number?.level === 0);
    this.numbering = { chapters, nested: false };
  }

  addTitle(lines: Line[]): void {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return;
    const position = extentOf(first, last);
    const value = lines
      .map(({ text }) => text)
      .reduce((all, text) => all + joint(all, text) + text);
    this.children.push({
      type: 'heading',
      depth: 1,
      children: [{ type: 'text', value, position }],
      position,
    } satisfies Heading);
  }

  addLines(lines: Line[]): void {
    const isAttachment = attachmentTest();
    for (const block of joinLines(lines, this.wrapping)) {
      const own = isAttachment(block.text) ? { ...block, number: undefined } : block;
      const nodes = readBlock(own, this.numbering);
      const heading = nodes[0]!.type === 'heading' && (block.number?.level ?? 9) <= 2;
      if (heading) this.numbering.nested = true;
      this.children.push(...nodes);
    }
  }

  addDrawing({ lines, read }: TakenDrawing, [caption, ...rest]: Line[]): void {
    this.children.push(tableOfDrawing(lines, read, rest.length > 0 ? caption : undefined));
  }

  addStream(lines: Line[]): void {
    this.children.push(readStream(lines));
  }
}

interface Region extends TableRegion {
  title?: boolean;
  drawing?: TakenDrawing;
}

/** The tables and the title in the order of the text. */
function regionsOf(
  lines: Line[],
  tables: TableRegion[],
  title: Line[],
  drawn: readonly Region[],
): Region[] {
  const regions: Region[] = [...tables, ...drawn];
  const start = title[0] ? lines.indexOf(title[0]) : -1;
  if (start >= 0) regions.push({ start, end: start + title.length, title: true });
  return regions.sort((a, b) => a.start - b.start);
}

/** Where the drawings stand, each with the line right over it, which is its caption. */
function placesOf(
  drawings: ReadonlyMap<Line, TakenDrawing>,
  lines: Line[],
  headings: ReadonlySet<Line>,
): Region[] {
  return lines.flatMap((line, end) => {
    const drawing = drawings.get(line);
    if (!drawing) return [];
    const above = lines[end - 1];
    const caption = above?.kind === 'short' && line.gap === 0 && !headings.has(above);
    return [{ start: caption ? end - 1 : end, end: end + 1, drawing }];
  });
}

function outside(lines: Line[], tables: TableRegion[]): Line[] {
  const inside = new Set<Line>();
  for (const { start, end } of tables) {
    for (let index = start; index < end; index++) inside.add(lines[index]!);
  }
  return lines.filter((line) => !inside.has(line));
}

function wholeOf(text: string): NonNullable<Root['position']> {
  const breaks = [...text.matchAll(/\r\n|[\n\r]/gu)];
  const last = breaks.at(-1);
  const column = text.length - (last ? last.index + last[0].length : 0) + 1;
  return {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: breaks.length + 1, column, offset: text.length },
  };
}
