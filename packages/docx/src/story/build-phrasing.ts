import type { Link, PhrasingContent } from 'mdast';
import { appendAll } from '../append-all.js';
import { formats } from '../styles/character-format.js';
import type { LinkTarget, Segment } from './segment.js';

/** The marks, outermost first. */
const order = ['strong', 'emphasis', 'underline', 'delete', 'superscript', 'subscript'] as const;

/**
 * Nest the segments of a paragraph by link, tracked change and marks; neighbours that share one
 * share its node.
 *
 * @param links receives the links that are made
 */
export function buildPhrasing(segments: readonly Segment[], links: Link[]): PhrasingContent[] {
  if (standApart(segments)) return segments.map(single);
  const out: PhrasingContent[] = [];
  for (let start = 0; start < segments.length; ) {
    const { link } = segments[start]!;
    let end = start + 1;
    while (end < segments.length && segments[end]!.link === link) end++;
    const children = groupChanges(segments, start, end);
    if (link) {
      const node = linkNode(link, exact(children));
      links.push(node);
      out.push(node);
    } else {
      appendAll(out, children);
    }
    start = end;
  }
  return exact(out);
}

/** Give a list without the room that it has kept for more; the tree has one for each paragraph. */
function exact(list: PhrasingContent[]): PhrasingContent[] {
  return list.length < few ? list.slice() : list;
}

const few = 16;

/** Neighbours share nothing, so that each segment becomes one node; so it is in most paragraphs. */
function standApart(segments: readonly Segment[]): boolean {
  let last: Segment | undefined;
  for (const segment of segments) {
    if (segment.link || segment.change) return false;
    if (last && (last.marks & segment.marks) !== 0) return false;
    if (last?.marks === segment.marks && last.node.type === 'text') return false;
    last = segment;
  }
  return true;
}

function single(segment: Segment): PhrasingContent {
  let node: PhrasingContent = segment.node;
  if (segment.marks === 0 || unmarked.has(node.type)) return node;
  for (let index = order.length - 1; index >= 0; index--) {
    const type = order[index]!;
    if (segment.marks & formats[type]) node = { type, children: [node] } as PhrasingContent;
  }
  return node;
}

function linkNode(link: LinkTarget, children: PhrasingContent[]): Link {
  const node: Link = { type: 'link', url: link.url, children: children as Link['children'] };
  if (link.title !== undefined) node.title = link.title;
  return node;
}

/** Nest by tracked change. */
function groupChanges(segments: readonly Segment[], from: number, to: number): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (let start = from; start < to; ) {
    const { link, change } = segments[start]!;
    let end = start + 1;
    while (end < to && segments[end]!.change === change) end++;
    const children = groupMarks(segments, start, end, 0, link !== undefined);
    if (change) {
      const { kind, ...authorship } = change;
      out.push({ type: kind, children: exact(children), data: authorship });
    } else {
      appendAll(out, children);
    }
    start = end;
  }
  return out;
}

/** Nest one mark after the other; the depth is that of the list of marks. */
function groupMarks(
  segments: readonly Segment[],
  from: number,
  to: number,
  mark: number,
  linked: boolean,
): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  if (mark === order.length) {
    for (let index = from; index < to; index++) append(out, segments[index]!);
    return out;
  }
  const type = order[mark]!;
  const bit = formats[type];
  for (let start = from; start < to; ) {
    const on = has(segments[start]!, bit, linked);
    let end = start + 1;
    while (end < to && has(segments[end]!, bit, linked) === on) end++;
    const children = groupMarks(segments, start, end, mark + 1, linked);
    if (!on && start === from && end === to) return children;
    if (on) out.push({ type, children: exact(children) } as PhrasingContent);
    else appendAll(out, children);
    start = end;
  }
  return out;
}

/** What is never bold, underlined and so on. */
const unmarked = new Set(['footnoteReference', 'image', 'equation']);

/** A link is underlined by itself, and a note's mark raised. */
function has(segment: Segment, bit: number, linked: boolean): boolean {
  if (linked && bit === formats.underline) return false;
  return !unmarked.has(segment.node.type) && (segment.marks & bit) !== 0;
}

function append(out: PhrasingContent[], segment: Segment): void {
  const last = out.at(-1);
  const { node } = segment;
  const joins = last?.type === 'text' && node.type === 'text' && !last.data && !node.data;
  if (joins) last.value += node.value;
  else out.push(node);
}
