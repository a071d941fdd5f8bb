import { type CellStream, formTable, type StreamLine } from '@gouji/tree';
import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { SectionDefinition } from '../form/definition.js';
import type { SectionLine } from './find-sections.js';
import type { LineNode } from './lines.js';
import type { DocumentMatch } from './match-document.js';

/** The tree with each matched table as one `formTable`, and section titles as headings. */
export interface Rewritten {
  tree: Root;
  /** The heading of each section of the form. */
  sections: Map<RootContent, SectionDefinition>;
}

/**
 * Put a `formTable` where each matched table stood and make headings of the section titles.
 * Everything that the match did not take stays as it was.
 */
export function rewriteTree(tree: Root, match: DocumentMatch): Rewritten {
  const owners = new Map<LineNode, string>();
  for (const table of match.tables) {
    for (const item of table.taken) {
      if (!owners.has(item.line.node)) owners.set(item.line.node, table.id);
    }
  }
  const titles = new Map(match.sections.map((section) => [section.line.node, section] as const));
  const state: State = { match, owners, titles, placed: new Set(), sections: new Map() };
  const children = rewriteAll(tree.children, state);
  return { tree: { ...tree, children }, sections: state.sections };
}

interface State {
  match: DocumentMatch;
  owners: Map<LineNode, string>;
  titles: Map<LineNode, SectionLine>;
  placed: Set<string>;
  sections: Map<RootContent, SectionDefinition>;
}

function rewriteAll(children: RootContent[], state: State): RootContent[] {
  return children.flatMap((child) => rewrite(child, state));
}

function rewrite(node: RootContent, state: State): RootContent[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return rewriteText(node, state);
    case 'dataTable':
      return state.owners.has(node) ? allTables(node, state) : [node];
    case 'cellStream':
      return rewriteStream(node, state);
    default: {
      if (!('children' in node) || node.type === 'pageFurniture') return [node];
      const children = rewriteAll(node.children as RootContent[], state);
      if (children.length === 0 && node.children.length > 0) return [];
      return [{ ...node, children } as RootContent];
    }
  }
}

function rewriteText(node: Heading | Paragraph, state: State): RootContent[] {
  const title = state.titles.get(node);
  if (title) return [sectionHeading(node, title, state)];
  const owner = state.owners.get(node);
  return owner === undefined ? [node] : tableMark(owner, node, state);
}

function sectionHeading(
  node: Heading | Paragraph | StreamLine,
  title: SectionLine,
  state: State,
): Heading {
  const text: PhrasingContent[] = [{ type: 'text', value: title.title }];
  const heading: Heading = { type: 'heading', depth: 2, children: text };
  if (node.position) heading.position = node.position;
  const source = node.data && 'source' in node.data ? node.data.source : undefined;
  heading.data = { ...(title.number && { number: title.number }), ...(source && { source }) };
  state.sections.set(heading, title.section);
  return heading;
}

/** A grid may hold several tables of the form: all of them stand in its place. */
function allTables(node: RootContent & LineNode, state: State): RootContent[] {
  const ids = state.match.tables
    .filter((table) => [...table.taken].some((item) => item.line.node === node))
    .map((table) => table.id);
  return ids.flatMap((id) => tableMark(id, node, state));
}

/** The mark of a table, once. */
function tableMark(id: string, node: LineNode, state: State): RootContent[] {
  if (state.placed.has(id)) return [];
  state.placed.add(id);
  const mark = formTable(state.match.form.id, id);
  if (node.position) mark.position = node.position;
  return [mark];
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
    const title = state.titles.get(line);
    const owner = state.owners.get(line);
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
  if (stream.data) piece.data = stream.data;
  const [first, last] = [children[0]!, children[children.length - 1]!];
  if (first.position && last.position) {
    piece.position = { start: first.position.start, end: last.position.end };
  }
  return piece;
}
