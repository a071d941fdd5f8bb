import type { ResolvedPlugins } from 'gouji';

/** Name the plugins that an output leaves out: those for HTML, where something else is written. */
export function skippedSteps({ steps }: ResolvedPlugins, to: string): string[] {
  if (to === 'html') return [];
  return steps.html.map(({ name }) => `${name} (html)`);
}
