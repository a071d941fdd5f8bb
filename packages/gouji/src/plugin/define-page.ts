import type { PageTemplate } from '@gouji/templates';
import { interfaceVersion, type PluginBase } from './plugin-base.js';

/** A page template, as data. */
export interface PagePlugin extends PluginBase<'page'> {
  readonly page: PageTemplate;
}

/** Define a page template; `--page` asks for it by its id. */
export function definePage(page: PageTemplate): PagePlugin {
  return { kind: 'page', interfaceVersion, name: page.id, page };
}
