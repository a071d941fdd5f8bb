import type { PluginPhase } from './plugin-use.js';

/** Tell when a unified plugin runs by what it is called: `remark-toc`, `rehypeSlug`, `@a/remark-b`. */
export function phaseOf(names: readonly string[]): PluginPhase | undefined {
  for (const name of names) {
    const family = /(?:^|[/:])(remark|rehype)(?=$|[-:A-Z])/u.exec(name)?.[1];
    if (family) return family === 'rehype' ? 'html' : 'before';
  }
  return undefined;
}
