import { type HtmlArticleOptions, lendHeadingIds } from '@gouji/html/write';
import type { Root } from 'hast';
import { type Pluggable, unified } from 'unified';
import type { WatchStep } from '../conversion-step.js';
import { watched } from '../watched.js';
import { guardStep } from './guard-step.js';
import type { PluginStep } from './resolved-plugins.js';

/** Make what runs rehype plugins, one after the other, on the hast of a document. */
export function rewriteHtml(
  steps: readonly PluginStep[],
  watch: WatchStep | undefined,
): HtmlArticleOptions['rewrite'] {
  const list = steps.flatMap((step): Pluggable[] => [
    ...around(step),
    ...watched(watch, step.name, 'html'),
  ]);
  const processor = unified()
    .use([...watched(watch, 'to-hast'), ...list])
    .freeze();
  return (hast, file) => processor.run(hast, file) as Promise<Root>;
}

/** Our headings have ids; a plugin that gives ids to headings without one is to have its way. */
function around(step: PluginStep): Pluggable[] {
  const guarded = guardStep(step, 'html');
  if (!/(?:^|\/)rehype-slug/.test(step.name)) return [guarded];
  const lent = new WeakMap<Root, () => void>();
  const lend = () => (tree: Root) => {
    lent.set(tree, lendHeadingIds(tree));
  };
  return [lend, guarded, () => (tree: Root) => lent.get(tree)?.()];
}
