import rehypeAccessibleTables from '@gouji/rehype-accessible-tables';
import { checkDepth, languageOf } from '@gouji/tree';
import type { Root as HastRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import { createState } from './emit/create-state.js';
import { element } from './emit/element.js';
import { footnoteSection } from './emit/footnote-section.js';
import { handlers } from './emit/handlers/index.js';
import { schema } from './emit/schema.js';
import { wrapSections } from './emit/wrap-sections.js';
import type { ToHtmlOptions } from './options.js';

/** Tree nesting where browsers stop nesting too. */
const defaultDepth = 512;

/**
 * Turn a tree into hast: one `article`, made accessible and sanitised.
 *
 * @throws GoujiError `limit-exceeded` for a tree that is nested too deep
 */
export function toHast(tree: Root, options: Readonly<ToHtmlOptions> = {}): HastRoot {
  checkDepth(tree, options.maxDepth ?? defaultDepth);
  const { language, tag } = languageOf(tree, options.language);
  const state = createState(tree, {
    language,
    furniture: options.furniture ?? false,
    handlers: { ...handlers, ...options.handlers },
  });
  const { content, titleId } = wrapSections(state, tree);
  const notes = footnoteSection(state);
  if (notes) content.push(notes, { type: 'text', value: '\n' });
  const article = element(
    'article',
    { lang: tag, ariaLabelledBy: titleId ? [titleId] : undefined },
    content,
  );
  const unsafe: HastRoot = { type: 'root', children: [article] };
  rehypeAccessibleTables()(unsafe);
  return sanitize(unsafe, schema) as HastRoot;
}
