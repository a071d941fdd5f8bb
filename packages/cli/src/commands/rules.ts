import { rulePage } from '@gouji/forms';
import { rules } from '@gouji/templates';
import { closest, GoujiError } from '@gouji/tree';
import type { Terminal } from '../terminal.js';

/** Print id, level and title of each rule. */
export async function listRules(terminal: Terminal): Promise<void> {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const line = ({ id, level, title }: (typeof rules)[number]) =>
    `${id.padEnd(width)}  ${level.padEnd(7)}  ${title[terminal.language]}\n`;
  await terminal.print(rules.map(line).join(''));
}

/** Print the page of a rule: what, why, examples, and how to waive it. */
export async function showRule(id: string, terminal: Terminal): Promise<void> {
  const rule = rules.find((each) => each.id === id);
  if (rule) return terminal.print(rulePage(rule, terminal.language));
  const ids = rules.map((each) => each.id);
  const near = closest(id, ids);
  throw new GoujiError('usage', {
    zh: `没有规则“${id}”${near ? `;您要的是 ${near} 吗?` : ';gouji rules 可列出全部。'}`,
    en: `Unexpected rule \`${id}\`${near ? `; did you mean ${near}?` : ', expected one that `gouji rules` lists.'}`,
  });
}
