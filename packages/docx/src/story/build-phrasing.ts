import type { Link, PhrasingContent } from 'mdast';
import { marks } from './marks.js';
import type { LinkTarget, Segment } from './segment.js';

const order = Object.entries(marks) as Array<[keyof typeof marks, number]>;

/**
 * Nest the segments of a paragraph by link and marks; neighbours that share one share its node.
 *
 * @param links receives the links that are made
 */
export function buildPhrasing(segments: readonly Segment[], links: Link[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (let start = 0; start < segments.length; ) {
    const { link } = segments[start]!;
    let end = start + 1;
    while (end < segments.length && segments[end]!.link === link) end++;
    const children = groupMarks(segments, start, end, 0, link !== undefined);
    if (link) {
      const node = linkNode(link, children);
      links.push(node);
      out.push(node);
    } else {
      out.push(...children);
    }
    start = end;
  }
  return out;
}

function linkNode(link: LinkTarget, children: PhrasingContent[]): Link {
  const node: Link = { type: 'link', url: link.url, children: children as Link['children'] };
  if (link.title !== undefined) node.title = link.title;
  return node;
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
  const [type, bit] = order[mark]!;
  for (let start = from; start < to; ) {
    const on = has(segments[start]!, bit, linked);
    let end = start + 1;
    while (end < to && has(segments[end]!, bit, linked) === on) end++;
    const children = groupMarks(segments, start, end, mark + 1, linked);
    if (on) out.push({ type, children } as PhrasingContent);
    else out.push(...children);
    start = end;
  }
  return out;
}

/** A link is underlined by itself, and a note's mark raised. */
function has(segment: Segment, bit: number, linked: boolean): boolean {
  if (linked && bit === marks.underline) return false;
  if (segment.node.type === 'footnoteReference' || segment.node.type === 'image') return false;
  return (segment.marks & bit) !== 0;
}

function append(out: PhrasingContent[], segment: Segment): void {
  const last = out.at(-1);
  if (last?.type === 'text' && segment.node.type === 'text') last.value += segment.node.value;
  else out.push(segment.node);
}
