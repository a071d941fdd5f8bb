import { closest } from '@gouji/tree';
import type { Plugin } from 'unified';
import { checkPlugin, isGoujiPlugin } from './check-plugin.js';
import type { GoujiPlugin } from './gouji-plugin.js';
import { invalidPlugin, kindOf } from './plugin-error.js';
import type { PluginEntry, PluginPhase, PluginPreset, PluginUse } from './plugin-use.js';

/** One plugin, with what is said of its use. */
export interface FlatUse {
  /** What messages call it. */
  name: string;
  plugin: Plugin<unknown[]> | GoujiPlugin;
  options: unknown;
  phase: PluginPhase | undefined;
}

/** Plugins one by one, presets unfolded, and the settings of the presets. */
export interface FlatUses {
  uses: FlatUse[];
  settings: Record<string, unknown>;
}

/**
 * Lay out what is used, in order. As in unified a plugin that is used again takes the new options
 * in its old place, and options of `false` turn it off.
 *
 * @throws GoujiError `invalid-plugin` for what is none
 */
export function flattenUses(list: readonly PluginUse[]): FlatUses {
  const flat: FlatUses = { uses: [], settings: {} };
  for (const use of list) add(use, {}, flat);
  return { ...flat, uses: flat.uses.filter(({ options }) => options !== false) };
}

type Said = Pick<PluginEntry, 'options' | 'phase' | 'name'>;

function add(use: unknown, said: Said, flat: FlatUses): void {
  const name = said.name ?? 'plugin';
  if (typeof use === 'function') {
    put(use as Plugin<unknown[]>, nameOf(use, said), said, flat);
  } else if (isGoujiPlugin(use)) {
    checkPlugin(said.name ?? String(use.name ?? use.kind), use);
    put(use, said.name ?? use.name, said, flat);
  } else if (Array.isArray(use)) {
    addList(use, said, flat);
  } else if (typeof use !== 'object' || use === null) {
    throw invalidPlugin(name, noPlugin(use));
  } else if ('use' in use) {
    addEntry(use as PluginEntry, said, flat);
  } else if ('plugins' in use || 'settings' in use) {
    addPreset(use as PluginPreset, said, flat);
  } else {
    throw invalidPlugin(name, noPlugin(use));
  }
}

/** A list is a plugin with its options, or several plugins of gouji that come together. */
function addList(list: unknown[], said: Said, flat: FlatUses): void {
  const [use, options] = list;
  if (list.length > 0 && list.every(isGoujiPlugin)) addSeveral(list, said, flat);
  else if (list.length < 2) add(use, said, flat);
  else add(use, { ...said, options: options === true ? undefined : options }, flat);
}

/** Options of plugins that come together are given by name. */
function addSeveral(plugins: GoujiPlugin[], said: Said, flat: FlatUses): void {
  const { options, name } = said;
  const names = plugins.map((plugin) => plugin.name);
  const given = options === undefined || options === false ? {} : (options as object);
  const unknown = Object.keys(given).find((key) => !names.includes(key) && plugins.length > 1);
  if (unknown !== undefined) {
    const near = closest(unknown, names);
    const list = names.join(', ');
    throw invalidPlugin(name ?? names.join('+'), {
      zh: `选项要按插件给出,没有插件 ${unknown};可用的有:${list}${near ? `;您要的是 ${near} 吗?` : '。'}`,
      en: `Unexpected options for \`${unknown}\`, expected them by plugin: ${list}${near ? `; did you mean ${near}?` : '.'}`,
    });
  }
  for (const plugin of plugins) {
    const own = plugins.length === 1 ? options : (given as Record<string, unknown>)[plugin.name];
    const label = plugins.length === 1 ? name : name ? `${name} (${plugin.name})` : undefined;
    add(plugin, { ...said, name: label, options: options === false ? false : own }, flat);
  }
}

function addEntry({ use, ...own }: PluginEntry, said: Said, flat: FlatUses): void {
  const unknown = Object.keys(own).find((key) => !['options', 'phase', 'name'].includes(key));
  if (unknown !== undefined) {
    throw invalidPlugin(own.name ?? said.name ?? 'plugin', {
      zh: `没有 ${unknown} 这一项,可用的有:use、options、phase、name;请改正。`,
      en: `Unexpected \`${unknown}\`, expected use, options, phase or name.`,
    });
  }
  add(use, { ...said, ...own }, flat);
}

function addPreset({ plugins = [], settings }: PluginPreset, said: Said, flat: FlatUses): void {
  if (said.options !== undefined && said.options !== false) {
    throw invalidPlugin(said.name ?? 'preset', {
      zh: '预设没有选项;请去掉。',
      en: 'Unexpected options for a preset, expected none; take them off.',
    });
  }
  for (const use of said.options === false ? [] : plugins) add(use, { phase: said.phase }, flat);
  Object.assign(flat.settings, settings);
}

function put(plugin: FlatUse['plugin'], name: string, said: Said, flat: FlatUses): void {
  const before = flat.uses.find((each) => each.plugin === plugin);
  const { options, phase } = said;
  if (!before) flat.uses.push({ name, plugin, options, phase });
  else if (options !== undefined) before.options = merge(before.options, options);
}

function merge(before: unknown, now: unknown): unknown {
  return isPlain(before) && isPlain(now) ? { ...before, ...now } : now;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `remarkToc` is called by the name of its package. */
function nameOf(plugin: { name?: unknown }, said: Said): string {
  if (said.name !== undefined) return said.name;
  const own = typeof plugin.name === 'string' && plugin.name !== '' ? plugin.name : 'plugin';
  return /^(?:remark|rehype)[A-Z]/.test(own)
    ? own.replace(/(?<=[a-z\d])[A-Z]|[A-Z](?=[a-z])/g, (letter) => `-${letter.toLowerCase()}`)
    : own;
}

function noPlugin(value: unknown) {
  const { zh, en } = kindOf(value);
  return {
    zh: `默认导出是${zh},应为 unified 插件(函数)、gouji 的 define… 的返回值,或预设({ plugins });请检查它的 export default。`,
    en: `Unexpected default export (${en}), expected a unified plugin (a function), what a define… function of gouji returns, or a preset ({ plugins }); see to its \`export default\`.`,
  };
}
