import { trimEndWhere } from '@gouji/tree';
import type { Delete, Emphasis, PhrasingContent, Strong, Text } from 'mdast';
import { partBreaks } from './part-breaks.js';

type Mark = Strong | Emphasis | Delete;

/**
 * Move spaces and punctuation at the edges of strong and emphasis out of them: `**总体。**我局` is
 * not bold by the rules of CommonMark, `**总体**。我局` is.
 */
export function loosenMarks(nodes: PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  nodes.forEach((node, index) => {
    if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') {
      out.push(node);
      return;
    }
    const { before, inner, after } = partBreaks(node.children);
    out.push(...before, ...loosenMark({ ...node, children: inner }, nodes, index), ...after);
  });
  return out;
}

function loosenMark(node: Mark, nodes: readonly PhrasingContent[], index: number) {
  const out: PhrasingContent[] = [];
  const [first, last] = [node.children[0], node.children.at(-1)];
  const joinedBefore = touches(nodes[index - 1], 'end');
  const joinedAfter = touches(nodes[index + 1], 'start');
  const lead = first?.type === 'text' ? edge(first, 'start', joinedBefore) : '';
  const whole = first === last && first?.type === 'text' && lead === first.value;
  const tail = last?.type === 'text' && !whole ? edge(last, 'end', joinedAfter) : '';
  if (lead) out.push({ type: 'text', value: lead });
  const children = strip(node.children, lead.length, tail.length);
  if (children.length > 0) out.push({ ...node, children });
  if (tail) out.push({ type: 'text', value: tail });
  return out;
}

/** The characters to move out: spaces always, punctuation where a word touches the mark. */
function edge({ value }: Text, side: 'start' | 'end', joined: boolean): string {
  if (side === 'start') return (joined ? /^[\s\p{P}\p{S}]+/u : /^\s+/u).exec(value)?.[0] ?? '';
  return value.slice(trimEndWhere(value, joined ? /[\s\p{P}\p{S}]/u : /\s/u).length);
}

/** Tell whether a word stands right at the mark. */
function touches(node: PhrasingContent | undefined, side: 'start' | 'end'): boolean {
  if (!node) return false;
  if (node.type !== 'text') return node.type !== 'break';
  return side === 'end'
    ? /[^\s\p{P}\p{S}]$/u.test(node.value)
    : /^[^\s\p{P}\p{S}]/u.test(node.value);
}

function strip(children: PhrasingContent[], lead: number, tail: number): PhrasingContent[] {
  const out = [...children];
  const first = out[0];
  if (lead > 0 && first?.type === 'text') out[0] = { type: 'text', value: first.value.slice(lead) };
  const last = out.at(-1);
  if (tail > 0 && last?.type === 'text') {
    out[out.length - 1] = { type: 'text', value: last.value.slice(0, last.value.length - tail) };
  }
  return out.filter((node) => node.type !== 'text' || node.value !== '');
}
