import { rules as described } from '@gouji/templates';
import { closest, GoujiError } from '@gouji/tree';
import { type GoujiConfig, knownTo, type PluginUse, resolvePlugins } from 'gouji';

/**
 * Refuse the id of a rule that is none, where another was probably meant. Others may be those of
 * plugins that say what they like.
 *
 * @throws GoujiError `invalid-config`
 */
export function checkRuleIds(
  settings: GoujiConfig['rules'] = {},
  plugins: readonly PluginUse[],
  file: string | undefined,
): void {
  const ids = [
    ...described.map(({ id }) => id),
    ...knownTo({ plugins }).forms.flatMap(({ definition }) =>
      (definition.rules ?? []).map(({ id }) => id),
    ),
    ...resolvePlugins(plugins).rules.map(({ plugin }) => plugin.name),
  ];
  for (const id of Object.keys(settings)) {
    const near = ids.includes(id) ? undefined : closest(id, ids);
    if (near === undefined) continue;
    throw new GoujiError('invalid-config', {
      zh: `${file}:配置有误:没有规则 ${id};您要的是 ${near} 吗?gouji rules 可列出全部。`,
      en: `${file}: the configuration is wrong: Unexpected rule ${id}; did you mean ${near}? \`gouji rules\` lists them all.`,
    });
  }
}
