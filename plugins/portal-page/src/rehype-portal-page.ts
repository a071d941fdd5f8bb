import { readMeta, type SiteFacts } from '@gouji/html';
import { type PageTemplate, pages } from '@gouji/templates/pages';
import { addProblem } from '@gouji/tree';
import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { fillPage } from './fill-page.js';
import { readPage } from './read-page.js';

/** What a site states of itself, and how its pages look. */
export interface PortalPageOptions {
  /** What the site states of itself and of this page, by the names of the page tags. */
  readonly site?: SiteFacts | undefined;
  /** Title of the page; its first heading by default. */
  readonly title?: string | undefined;
  /** The tags and the style of the page (default: those of a Chinese government portal). */
  readonly template?: Pick<PageTemplate, 'css' | 'meta'> | undefined;
}

/**
 * Make a whole page of an article, with the tags that a government portal wants; a page that is
 * whole gains the tags. A tag that is needed and missing is told, and left out.
 */
export default function rehypePortalPage(options?: Readonly<PortalPageOptions> | null) {
  const { site = {}, title, template = pages.portal! } = options ?? {};
  return (tree: Root, file: VFile): Root => {
    const { report } = file.data;
    const page = readPage(tree);
    const stated = { ...page, title: title ?? page.title, report };
    const { tags, problems, title: own } = readMeta(template.meta ?? [], site, stated);
    for (const problem of problems) addProblem(file, problem);
    return fillPage(tree, { tags, title: own, css: template.css, language: page.language });
  };
}
