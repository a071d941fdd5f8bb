import { textOf } from '@gouji/tree';
import type { Element, ElementContent } from 'hast';
import type { Heading, Root, RootContent } from 'mdast';
import { contentsOf } from './contents.js';
import { element } from './element.js';
import { flowTable } from './flow-table.js';
import { mayFlow } from './may-flow.js';
import type { Outline } from './outline.js';
import type { Run } from './start-run.js';

/**
 * Put headings and what follows them into sections. The title is the document's, not a section's;
 * a heading that skips levels opens none, for nobody knows where it belongs.
 *
 * @returns the id of the title if there is one
 */
export function addSections(
  { state, contents, plain }: Run,
  tree: Root,
  outline: Outline,
): string | undefined {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const title = titleOf(headings);
  const depths = [title ? 1 : topOf(headings) - 1];
  let titleId: string | undefined;
  const names = new Set<string>();
  const list = contents ? contentsOf(state, tree, title) : undefined;
  if (list && !title) outline.add([list]);

  for (const node of tree.children) {
    if (plain && node.type === 'dataTable' && mayFlow(node)) {
      outline.flow(flowTable(state, node));
      continue;
    }
    const result = state.one(node, tree);
    if (node.type === 'heading') {
      while (depths.length > 1 && depths.at(-1)! >= node.depth) {
        depths.pop();
        outline.close();
      }
      const id = idIn(result);
      if (node === title) titleId = id;
      else if (id && node.depth === depths.at(-1)! + 1) {
        depths.push(node.depth);
        outline.open(element('section', { ariaLabelledBy: isNew(names, node) ? [id] : undefined }));
      }
    }
    outline.add(list && node === title ? [...result, list] : result);
  }
  for (; depths.length > 1; depths.pop()) outline.close();
  return titleId;
}

/** Of sections with one name the first alone is a landmark, for each must have a name of its own. */
function isNew(names: Set<string>, heading: Heading): boolean {
  const { size } = names;
  names.add(
    `${heading.data?.number?.printed ?? ''}${textOf(heading).replace(/\s+/gu, ' ').trim()}`,
  );
  return names.size > size;
}

/** The title: the only heading of depth 1, before all others. */
function titleOf(headings: Heading[]): RootContent | undefined {
  const [first, ...others] = headings;
  if (first?.depth !== 1 || others.some((node) => node.depth === 1)) return undefined;
  return first;
}

function topOf(headings: Heading[]): number {
  return headings.reduce((top, { depth }) => Math.min(top, depth), Number.POSITIVE_INFINITY);
}

function idIn(result: ElementContent[]): string | undefined {
  const found = result.find((item): item is Element => item.type === 'element');
  return typeof found?.properties.id === 'string' ? found.properties.id : undefined;
}
