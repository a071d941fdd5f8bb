import { closest, GoujiError } from '@gouji/tree';
import type { RuleLevels } from '../check/set-levels.js';
import type { Waiver } from '../waive/waiver.js';

/** What names rules by their ids. */
export interface RuleNames {
  rules?: RuleLevels | undefined;
  waivers?: readonly Waiver[] | undefined;
}

/**
 * Refuse levels and waivers of rules that there are not, which would do nothing in silence.
 *
 * @throws GoujiError that names the rule, and the one that was probably meant
 */
export function checkRuleIds({ rules = {}, waivers = [] }: RuleNames, known: Iterable<string>) {
  const ids = [...known];
  for (const id of Object.keys(rules)) {
    if (!ids.includes(id)) throw new GoujiError('usage', unknownRule(id, ids));
  }
  for (const { rule, from } of waivers) {
    if (ids.includes(rule)) continue;
    const { zh, en } = unknownRule(rule, ids);
    const where = from ? `${from.file}:${from.line}` : undefined;
    throw new GoujiError('invalid-waivers', {
      zh: where ? `${where}:${zh}` : zh,
      en: where ? `${where}: ${en}` : en,
    });
  }
}

function unknownRule(id: string, known: readonly string[]) {
  const near = closest(id, known);
  return {
    zh: `没有规则“${id}”${near ? `;您要的是 ${near} 吗?` : ';`gouji rules` 可列出全部。'}`,
    en: `Unexpected rule \`${id}\`${near ? `; did you mean ${near}?` : ', expected one that `gouji rules` lists.'}`,
  };
}
