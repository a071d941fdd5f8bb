import type { Localized } from '@gouji/tree';
import type { CommanderError } from 'commander';

const chinese: Record<string, (names: string[]) => string> = {
  'commander.unknownOption': ([name]) => `没有选项 ${name}`,
  'commander.unknownCommand': ([name]) => `没有命令 ${name}`,
  'commander.missingArgument': ([name]) => `缺少参数 ${name}`,
  'commander.optionMissingArgument': ([name]) => `选项 ${name} 缺少值`,
  'commander.excessArguments': ([name]) => `${name} 的参数太多`,
};

/** Say in one line what is wrong with a command line, with what was probably meant. */
export function usageLine({ code, message }: CommanderError): Localized {
  const [first, ...more] = message.replace(/^error: /, '').split('\n');
  const names = [...first!.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const near = /Did you mean (?:one of )?(.*)\?/.exec(more.join(' '))?.[1];
  const zh = chinese[code]?.(names) ?? first!;
  const en = first!.replace(/'([^']*)'/g, '`$1`').replace(/\.$/, '');
  return {
    zh: `gouji: ${zh}${near ? `;您要的是 ${near} 吗?` : ''}(用法见 gouji --help)`,
    en: `gouji: ${en}${near ? `; did you mean ${near}?` : ''} (see gouji --help)`,
  };
}
