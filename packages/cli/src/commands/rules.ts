import { type RuleDoc, rulePage } from '@gouji/forms';
import { rules as ours } from '@gouji/templates';
import { closest, GoujiError } from '@gouji/tree';
import { type RulePlugin, resolvePlugins } from 'gouji';
import { openSetup } from '../config/open-setups.js';
import type { CommonFlags } from '../flags.js';
import type { Terminal } from '../terminal.js';
import { pluginRulePage } from '../text/plugin-rule-page.js';

/** Print id, level and title of each rule, those of plugins last. */
export async function listRules(flags: CommonFlags, terminal: Terminal): Promise<void> {
  const rules = [
    ...ours,
    ...(await pluginRules(flags)).map(({ name, level, title }) => ({ id: name, level, title })),
  ];
  const width = Math.max(...rules.map(({ id }) => id.length));
  const line = ({ id, level, title }: Pick<RuleDoc, 'id' | 'level' | 'title'>) =>
    `${id.padEnd(width)}  ${level.padEnd(7)}  ${title[terminal.language]}\n`;
  await terminal.print(rules.map(line).join(''));
}

/** Print the page of a rule: what, why, examples, and how to waive it. */
export async function showRule(id: string, flags: CommonFlags, terminal: Terminal): Promise<void> {
  const rule = ours.find((each) => each.id === id);
  if (rule) return terminal.print(rulePage(rule, terminal.language));
  const added = await pluginRules(flags);
  const own = added.find(({ name }) => name === id);
  if (own) return terminal.print(pluginRulePage(own, terminal.language));
  const ids = [...ours.map((each) => each.id), ...added.map(({ name }) => name)];
  const near = closest(id, ids);
  throw new GoujiError('usage', {
    zh: `没有规则“${id}”${near ? `;您要的是 ${near} 吗?` : ';gouji rules 可列出全部。'}`,
    en: `Unexpected rule \`${id}\`${near ? `; did you mean ${near}?` : ', expected one that `gouji rules` lists.'}`,
  });
}

async function pluginRules(flags: CommonFlags): Promise<RulePlugin<unknown>[]> {
  const { plugins } = await openSetup(flags);
  return resolvePlugins(plugins).rules.map(({ plugin }) => plugin);
}
