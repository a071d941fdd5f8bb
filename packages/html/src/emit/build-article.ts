import rehypeAccessibleTables from '@gouji/rehype-accessible-tables';
import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { addSections } from './add-sections.js';
import { element } from './element.js';
import { collect } from './flowing.js';
import { footnoteSection } from './footnote-section.js';
import { OutlineTree } from './outline-tree.js';
import type { Run } from './start-run.js';

/** Turn a tree into one `article` with accessible tables, before it is sanitised. */
export function buildArticle(tree: Root, run: Run): HastRoot {
  const { state, tag } = run;
  const outline = new OutlineTree();
  const titleId = addSections(run, tree, outline);
  const { content } = outline;
  const notes = footnoteSection(state);
  for (const section of [notes && collect(notes), state.marks?.list(state)]) {
    if (section) content.push(section, { type: 'text', value: '\n' });
  }
  const ariaLabelledBy = titleId ? [titleId] : undefined;
  const unsafe: HastRoot = {
    type: 'root',
    children: [element('article', { lang: tag, ariaLabelledBy }, content)],
  };
  rehypeAccessibleTables()(unsafe);
  return unsafe;
}
