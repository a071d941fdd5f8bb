import { type Form, loadForm } from '@gouji/forms';
import { GoujiError } from '@gouji/tree';
import type { Plugin } from 'unified';
import { inputFormats, outputFormats } from '../formats.js';
import { checkPage } from './check-page.js';
import type { TransformPlugin } from './define-transform.js';
import { type FlatUse, flattenUses } from './flatten-uses.js';
import type { GoujiPlugin } from './gouji-plugin.js';
import { parsePluginOptions } from './parse-plugin-options.js';
import { phaseOf } from './phase-of.js';
import { invalidPlugin } from './plugin-error.js';
import type { PluginPhase, PluginUse } from './plugin-use.js';
import { noPlugins, type ResolvedPlugins } from './resolved-plugins.js';

/** A list is the same list for every document of a batch. */
const known = new WeakMap<readonly PluginUse[], ResolvedPlugins>();
const none: readonly PluginUse[] = [];

/**
 * Sort plugins by what they are for, and check them and their options.
 *
 * @throws GoujiError `invalid-plugin` that names the plugin and what to do
 */
export function resolvePlugins(list: readonly PluginUse[] = none): ResolvedPlugins {
  const before = known.get(list);
  if (before) return before;
  const { uses, settings } = flattenUses(list);
  const resolved = noPlugins(settings);
  for (const use of uses) {
    if (typeof use.plugin === 'function') addUnified(use, use.plugin, resolved);
    else addOwn(use, use.plugin, resolved);
  }
  known.set(list, resolved);
  return resolved;
}

function addUnified(use: FlatUse, plugin: Plugin<unknown[]>, { steps }: ResolvedPlugins): void {
  const { name, options } = use;
  const phase = use.phase ?? phaseOf([name, plugin.name]);
  if (phase === undefined) throw invalidPlugin(name, noPhase);
  if (!Object.hasOwn(steps, phase))
    throw invalidPlugin(name, wrongPhase(phase, Object.keys(steps)));
  steps[phase].push({ name, plugin, options });
}

function addOwn(
  { name, options: given, phase }: FlatUse,
  plugin: GoujiPlugin,
  to: ResolvedPlugins,
) {
  if (phase !== undefined && plugin.kind !== 'transform') throw invalidPlugin(name, noPhaseHere);
  const schema = 'options' in plugin ? plugin.options : undefined;
  const options = parsePluginOptions(name, schema, given);
  const same = { name, options };
  switch (plugin.kind) {
    case 'reader':
      refuseOurs(name, plugin.name, inputFormats);
      return to.readers.push({ ...same, plugin });
    case 'transform':
      return addTransform(name, plugin, options, phase, to);
    case 'rule':
      return to.rules.push({ ...same, plugin });
    case 'form':
      return to.forms.push(formOf(name, plugin.form));
    case 'page':
      return to.pages.set(plugin.name, checkPage(name, plugin.page));
    case 'word-style':
      return to.wordStyles.set(plugin.name, { name, style: plugin.style });
    case 'emitter':
      refuseOurs(name, plugin.name, outputFormats);
      return to.emitters.push({ ...same, plugin });
  }
}

function addTransform(
  name: string,
  plugin: TransformPlugin<unknown>,
  options: unknown,
  asked: PluginPhase | undefined,
  { steps }: ResolvedPlugins,
): void {
  const phase = asked ?? plugin.phase ?? 'before';
  const phases = ['start', 'before', 'after'] as const;
  if (!phases.includes(phase as never)) throw invalidPlugin(name, wrongPhase(phase, phases));
  const attacher: Plugin<unknown[]> = () => (tree, file) =>
    plugin.transform(tree as Parameters<typeof plugin.transform>[0], file, options);
  steps[phase].push({ name, plugin: attacher, options: undefined });
}

function formOf(name: string, definition: unknown): Form {
  try {
    return loadForm(definition);
  } catch (error) {
    throw error instanceof GoujiError ? invalidPlugin(name, error.localized) : error;
  }
}

function refuseOurs(name: string, format: string, ours: readonly string[]): void {
  if (!ours.includes(format)) return;
  throw invalidPlugin(name, {
    zh: `格式名 ${format} 是 gouji 自己的;请换一个名称,如 my-${format}。`,
    en: `Unexpected name of a format, ${format}, which is gouji's own; give it another, such as my-${format}.`,
  });
}

const noPhase = {
  zh: '看不出它何时运行:名称不以 remark- 或 rehype- 开头;请写明 phase:start、before、after 或 html。',
  en: 'Unexpected name, which tells by neither remark- nor rehype- when it runs; state its phase: start, before, after or html.',
};

const noPhaseHere = {
  zh: '只有改变文档的插件才有 phase;请去掉。',
  en: 'Unexpected phase, expected it of plugins that change the document; take it off.',
};

function wrongPhase(phase: string, phases: readonly string[]) {
  const list = phases.join(', ');
  return {
    zh: `phase 的值 ${phase} 无效,可用的值:${list}。`,
    en: `Unexpected phase ${phase}, expected one of ${list}.`,
  };
}
