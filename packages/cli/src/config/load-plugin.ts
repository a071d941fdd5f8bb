import { invalidPlugin, type Usable } from 'gouji';
import { findPackage } from './find-package.js';
import { importModule } from './import-module.js';

/**
 * Load a plugin by a path or by the name of its package.
 *
 * @throws GoujiError `invalid-plugin` where it is not found, cannot be loaded, or exports nothing
 */
export async function loadPlugin(name: string, folders: readonly string[]): Promise<Usable> {
  const file = findPackage(name, folders);
  let module: Record<string, unknown>;
  try {
    module = await importModule(file);
  } catch (error) {
    const why = String(error).split('\n')[0]!;
    throw invalidPlugin(name, {
      zh: `它不能加载(${file}):${why};请改正它,或告诉它的作者。`,
      en: `it cannot be loaded (${file}): ${why}; correct it, or tell its author.`,
    });
  }
  if (module.default !== undefined) return module.default as Usable;
  const names = Object.keys(module).join(', ');
  throw invalidPlugin(name, {
    zh: `它没有 export default${names ? `,只有 ${names}` : ''};请把插件或插件的列表作为默认导出。`,
    en: `Expected a default export, found ${names || 'none'}; export the plugin, or a list of plugins, as default.`,
  });
}
