import type { PluginUse } from '../plugin/plugin-use.js';
import { noPlugins, type ResolvedPlugins } from '../plugin/resolved-plugins.js';

const none = noPlugins();

/**
 * Do what `resolvePlugins` does, and load what that takes only where there is a plugin.
 *
 * @throws GoujiError `invalid-plugin` that names the plugin and what to do
 */
export async function loadPlugins(list: readonly PluginUse[] = []): Promise<ResolvedPlugins> {
  if (list.length === 0) return none;
  return (await import('../plugin/resolve-plugins.js')).resolvePlugins(list);
}
