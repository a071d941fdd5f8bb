import { closest, GoujiError } from '@gouji/tree';
import type { Command } from 'commander';

/** Refuse a word after a command that has others below it and takes none itself. */
export function refuseExcess(command: Command): void {
  const [word] = command.args;
  if (word === undefined) return;
  const names = command.commands.map((each) => each.name());
  const near = closest(word, names);
  const list = names.join(', ');
  throw new GoujiError('usage', {
    zh: `没有命令 ${command.name()} ${word},可用的有:${list}${near ? `;您要的是 ${near} 吗?` : '。'}`,
    en: `unknown command \`${command.name()} ${word}\`, expected one of ${list}${near ? `; did you mean ${near}?` : '.'}`,
  });
}
