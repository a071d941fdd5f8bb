import {
  type CellStream,
  type DataCaption,
  type DataTable,
  formTable,
  type StreamLine,
  slicePhrasing,
  textOf,
  visit,
} from '@gouji/tree';
import type { Code, Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { SectionDefinition } from '../form/definition.js';
import { fencedTable } from './fenced-table.js';
import type { SectionLine } from './find-sections.js';
import type { Line, LineNode } from './lines.js';
import type { DocumentMatch } from './match-document.js';

/** The tree with each matched table as one `formTable`, and section titles as headings. */
export interface Rewritten {
  tree: Root;
  /** The heading that prints the title of the document. */
  title: RootContent | undefined;
  /** The heading of each section of the form. */
  sections: Map<RootContent, SectionDefinition>;
}

/**
 * Put a `formTable` where each matched table stood and make headings of title and section titles.
 * Everything that the match did not take stays as it was; a paragraph of several lines is parted.
 */
export function rewriteTree(tree: Root, match: DocumentMatch, titleLines: Line[]): Rewritten {
  const state: State = {
    match,
    owners: new Map(),
    others: new Map(),
    lines: new Map(),
    titles: new Map(match.sections.map((section) => [section.line, section] as const)),
    titleLines,
    marks: new Set(match.marks),
    title: undefined,
    placed: new Set(),
    sections: new Map(),
  };
  for (const table of match.tables) {
    for (const { line } of table.taken)
      if (!state.owners.has(line)) state.owners.set(line, table.id);
  }
  giveNodes(state);
  for (const line of match.lines) {
    const own = state.lines.get(line.node);
    if (own) own.push(line);
    else state.lines.set(line.node, [line]);
  }
  const children = rewriteAll(tree.children, state);
  return { tree: { ...tree, children }, title: state.title, sections: state.sections };
}

interface State {
  match: DocumentMatch;
  /** The table that took a line. */
  owners: Map<Line, string>;
  /** The tables that took a part of a grid of which another took every line. */
  others: Map<LineNode, string[]>;
  lines: Map<LineNode, Line[]>;
  titles: Map<Line, SectionLine>;
  titleLines: Line[];
  marks: Set<Line>;
  title: RootContent | undefined;
  placed: Set<string>;
  sections: Map<RootContent, SectionDefinition>;
}

/** A table of which another took every line stands behind that one, in the grid of its first row. */
function giveNodes({ match, owners, others }: State): void {
  const placed = new Set(owners.values());
  for (const { id, rows } of match.tables) {
    const [first] = rows.flatMap(({ evidence }) => [...evidence.labelItems, ...evidence.values]);
    if (placed.has(id) || !first) continue;
    const { node } = first.line;
    others.set(node, [...(others.get(node) ?? []), id]);
  }
}

function rewriteAll(children: RootContent[], state: State): RootContent[] {
  const out: RootContent[] = [];
  for (const child of children) for (const node of rewrite(child, state)) out.push(node);
  return out;
}

function rewrite(node: RootContent, state: State): RootContent[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return rewriteText(node, state);
    case 'dataTable': {
      return rewriteTable(node, state);
    }
    case 'cellStream':
      return rewriteStream(node, state);
    case 'code':
      return rewriteFence(node, state);
    default: {
      if (!('children' in node) || node.type === 'pageFurniture') return [node];
      const children = rewriteAll(node.children as RootContent[], state);
      if (children.length === 0 && node.children.length > 0) return [];
      return [{ ...node, children } as RootContent];
    }
  }
}

/** A table of a matched one gives up its caption too, which stays as what it says. */
function rewriteTable(node: DataTable, state: State): RootContent[] {
  const own = state.lines.get(node) ?? [];
  const owned = own.some((line) => state.owners.has(line));
  const caption = node.children.find((child) => child.type === 'dataCaption');
  const [over] = (caption && state.lines.get(caption)) ?? [];
  const lifted = over !== undefined && (owned || isTaken(over, state));
  const above = lifted ? rewriteCaption(caption!, over, state) : [];
  const rest = lifted ? { ...node, children: node.children.filter((c) => c !== caption) } : node;
  const title = own.find((line) => state.titles.has(line));
  if (!title && !owned && isBlank(rest)) return above;
  if (title) above.push(sectionHeading(node, state.titles.get(title)!, state));
  if (title && !owned) return [...above, ...(isWholly(title, own) ? [] : [rest])];
  return [...above, ...(owned ? allTables(node, state) : [rest])];
}

/** A frame around nothing, which keeps room on a page, is no table. */
function isBlank(table: DataTable): boolean {
  let blank = true;
  visit(table, (node) => {
    if (!('children' in node)) blank = false;
    return blank;
  });
  return blank;
}

/** A title in a frame of its own leaves nothing of the table. */
function isWholly(title: Line, lines: Line[]): boolean {
  return title.alone === true || lines.length === 1;
}

function rewriteCaption(caption: DataCaption, line: Line, state: State): RootContent[] {
  const paragraph: Paragraph = { type: 'paragraph', children: caption.children };
  if (caption.position) paragraph.position = caption.position;
  return isTaken(line, state) ? rewriteLine(line, paragraph, true, state) : [paragraph];
}

/** Rewrite a paragraph line by line: what is neither title nor table stays a paragraph. */
function rewriteText(node: Heading | Paragraph, state: State): RootContent[] {
  const lines = state.lines.get(node) ?? [];
  if (!lines.some((line) => isTaken(line, state))) return [node];
  const out: RootContent[] = [];
  let start = -(node.data?.number?.printed.length ?? 0);
  let from = 0;
  const keep = (end: number): void => {
    const children = slicePhrasing(node.children, Math.max(0, from), end);
    if (textOf({ type: 'paragraph', children }).trim() !== '') out.push({ ...node, children });
  };
  for (const line of lines) {
    const end = start + line.cells[0]!.text.length;
    if (isTaken(line, state)) {
      if (start > from) keep(start - 1);
      out.push(...rewriteLine(line, node, lines.length === 1, state));
      from = end + 1;
    }
    start = end + 1;
  }
  if (from < start) keep(start);
  return out;
}

function isTaken(line: Line, { owners, titles, titleLines, marks }: State): boolean {
  return owners.has(line) || titles.has(line) || titleLines.includes(line) || marks.has(line);
}

function rewriteLine(
  line: Line,
  node: Heading | Paragraph,
  whole: boolean,
  state: State,
): RootContent[] {
  const section = state.titles.get(line);
  if (section) return [sectionHeading(node, section, state)];
  if (state.marks.has(line)) return [];
  if (!state.titleLines.includes(line)) return tableMark(state.owners.get(line)!, node, state);
  if (state.title) return [];
  const texts = state.titleLines.map((each) => each.cells[0]!.text.trim());
  const text = texts.join(texts.some((each) => /\p{Script=Han}/u.test(each)) ? '' : ' ');
  const alone = whole && state.titleLines.length === 1;
  const children: PhrasingContent[] = alone ? node.children : [{ type: 'text', value: text }];
  state.title = { ...node, type: 'heading', depth: 1, children };
  return [state.title];
}

function sectionHeading(node: LineNode, title: SectionLine, state: State): Heading {
  const text: PhrasingContent[] = [{ type: 'text', value: title.title }];
  const source = node.data && 'source' in node.data ? node.data.source : undefined;
  const data = { ...(title.number && { number: title.number }), ...(source && { source }) };
  const heading: Heading = { type: 'heading', depth: 2, children: text, data };
  if (node.position) heading.position = node.position;
  state.sections.set(heading, title.section);
  return heading;
}

/** A grid may hold several tables of the form: all of them stand in its place. */
function allTables(node: RootContent & LineNode, state: State): RootContent[] {
  const lines = state.lines.get(node)!;
  const ids = new Set(lines.flatMap((line) => state.owners.get(line) ?? []));
  for (const id of state.others.get(node) ?? []) ids.add(id);
  return [...ids].flatMap((id) => tableMark(id, node, state));
}

/** The mark of a table, once. */
function tableMark(id: string, node: LineNode, state: State): RootContent[] {
  if (state.placed.has(id)) return [];
  state.placed.add(id);
  const mark = formTable(state.match.form.id, id);
  if (node.position) mark.position = node.position;
  return [mark];
}

/** A fence of which no table took a line stays one. */
function rewriteFence(node: Code, state: State): RootContent[] {
  const stream = fencedTable(node);
  const owned = stream?.children.some((line) => {
    const [read] = state.lines.get(line) ?? [];
    return read && state.owners.has(read);
  });
  return stream && owned ? rewriteStream(stream, state) : [node];
}

/** Lines that no table took stay as streams before, between and after. */
function rewriteStream(stream: CellStream, state: State): RootContent[] {
  const out: RootContent[] = [];
  let rest: StreamLine[] = [];
  const flush = (): void => {
    if (rest.some((line) => line.children.some((cell) => cell.value.trim() !== ''))) {
      out.push(pieceOf(stream, rest));
    }
    rest = [];
  };
  for (const line of stream.children) {
    const [read] = state.lines.get(line) ?? [];
    const title = read && state.titles.get(read);
    const owner = read && state.owners.get(read);
    if (read && state.marks.has(read)) {
      flush();
      continue;
    }
    if (!title && owner === undefined) {
      rest.push(line);
      continue;
    }
    flush();
    out.push(...(title ? [sectionHeading(line, title, state)] : tableMark(owner!, line, state)));
  }
  if (rest.length === stream.children.length) return [stream];
  flush();
  return out;
}

function pieceOf(stream: CellStream, children: StreamLine[]): CellStream {
  const piece: CellStream = { type: 'cellStream', children };
  if (stream.framed) piece.framed = true;
  if (stream.data) piece.data = stream.data;
  const [first, last] = [children[0]!, children[children.length - 1]!];
  if (first.position && last.position) {
    piece.position = { start: first.position.start, end: last.position.end };
  }
  return piece;
}
