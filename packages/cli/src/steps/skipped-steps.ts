import { type PluginUse, resolvePlugins } from 'gouji';

/** Name the plugins that an output leaves out: those for HTML, where something else is written. */
export function skippedSteps(plugins: readonly PluginUse[], to: string): string[] {
  if (to === 'html') return [];
  return resolvePlugins(plugins).steps.html.map(({ name }) => `${name} (html)`);
}
