import { type Place, placeOf } from '@gouji/tree';
import type { Nodes } from 'mdast';

/** A literal of the tree: what its text is, and how it is changed. */
interface Leaf {
  node: Nodes;
  start: number;
  text: string;
  set(text: string): void;
}

/** A piece of running text, however many nodes hold it. */
export interface Passage {
  text: string;
  /** Where the character at an offset stands, as exactly as it is known. */
  placeAt(offset: number): Place | undefined;
  /** Write other characters, as many as there are, from an offset on. */
  write(offset: number, characters: string): void;
}

/** Read the text of a block or a cell. */
export function passageOf(block: Nodes): Passage {
  const leaves: Leaf[] = [];
  let length = 0;
  const collect = (node: Nodes): void => {
    const leaf = leafOf(node);
    if (leaf) {
      leaves.push({ node, start: length, ...leaf });
      length += leaf.text.length;
    }
    if ('children' in node) node.children.forEach(collect);
  };
  collect(block);
  return {
    text: leaves.map(({ text }) => text).join(''),
    placeAt(offset) {
      const leaf = leaves.find(({ start, text }) => offset < start + text.length);
      return (leaf && exactPlace(leaf, offset - leaf.start)) ?? placeOf(block);
    },
    write(offset, characters) {
      for (const leaf of leaves) {
        const from = Math.max(leaf.start, offset);
        const to = Math.min(leaf.start + leaf.text.length, offset + characters.length);
        if (from >= to) continue;
        const inside = characters.slice(from - offset, to - offset);
        leaf.text =
          leaf.text.slice(0, from - leaf.start) + inside + leaf.text.slice(to - leaf.start);
        leaf.set(leaf.text);
      }
    },
  };
}

function leafOf(node: Nodes): Pick<Leaf, 'text' | 'set'> | undefined {
  if (node.type === 'break') return { text: '\n', set: () => undefined };
  if (node.type === 'image') {
    return {
      text: node.alt ?? '',
      set: (text) => {
        node.alt = text;
      },
    };
  }
  if (!('value' in node)) return undefined;
  return {
    text: node.value,
    set: (text) => {
      node.value = text;
    },
  };
}

/** A text that stands in the source as it is can be counted in. */
function exactPlace({ node, text }: Leaf, offset: number): Place | undefined {
  const { start, end } = node.position ?? {};
  if (!start || !end || start.line !== end.line) return undefined;
  if (end.column - start.column !== text.length) return undefined;
  return { line: start.line, column: start.column + offset };
}
