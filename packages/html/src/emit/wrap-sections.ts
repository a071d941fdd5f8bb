import type { Element, ElementContent } from 'hast';
import type { Heading, Root, RootContent } from 'mdast';
import { element } from './element.js';
import { spreadLines } from './spread-lines.js';
import type { State } from './state.js';

/** An open section and the depth of its heading. */
interface Open {
  depth: number;
  content: ElementContent[];
}

/** What a document holds, in sections, and the id of its title if it has one. */
export interface Sections {
  content: ElementContent[];
  titleId: string | undefined;
}

/**
 * Put headings and what follows them into sections. The title is the document's, not a section's;
 * a heading that skips levels opens none, for nobody knows where it belongs.
 */
export function wrapSections(state: State, tree: Root): Sections {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const title = titleOf(headings);
  const top = Math.min(...headings.filter((node) => node !== title).map((node) => node.depth));
  const root: Open = { depth: title ? 1 : top - 1, content: [] };
  const open: Open[] = [root];
  let titleId: string | undefined;

  for (const node of tree.children) {
    const result = state.one(node, tree);
    if (node.type === 'heading') {
      while (open.length > 1 && open.at(-1)!.depth >= node.depth) open.pop();
      const id = idIn(result);
      if (node === title) titleId = id;
      else if (id && node.depth === open.at(-1)!.depth + 1)
        open.push(begin(node, id, open.at(-1)!));
    }
    open.at(-1)!.content.push(...result);
  }
  return { content: spreadSections(root.content), titleId };
}

/** The title: the only heading of depth 1, before all others. */
function titleOf(headings: Heading[]): RootContent | undefined {
  const [first, ...others] = headings;
  if (first?.depth !== 1 || others.some((node) => node.depth === 1)) return undefined;
  return first;
}

function begin(node: Heading, id: string, parent: Open): Open {
  const section = element('section', { ariaLabelledBy: [id] });
  parent.content.push(section);
  return { depth: node.depth, content: section.children };
}

function idIn(result: ElementContent[]): string | undefined {
  const found = result.find((item): item is Element => item.type === 'element');
  return typeof found?.properties.id === 'string' ? found.properties.id : undefined;
}

function spreadSections(content: ElementContent[]): ElementContent[] {
  for (const item of content) {
    if (item.type === 'element' && item.tagName === 'section') {
      item.children = spreadSections(item.children);
    }
  }
  return spreadLines(content);
}
