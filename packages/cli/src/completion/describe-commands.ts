import { forms, pages, wordStyles } from '@gouji/templates';
import type { Command } from 'commander';
import { blankFormats, inputFormats, outputFormats } from 'gouji';
import { shells } from './shell.js';

/** One command, with all that may follow it. */
export interface CommandWords {
  /** The words that lead to it, without `gouji`. */
  path: string[];
  subcommands: { name: string; about: string }[];
  options: OptionWords[];
  /** What its arguments may be; files where this is undefined. */
  values: string[] | undefined;
}

export interface OptionWords {
  /** `-t`, `--to`. */
  names: string[];
  about: string;
  /** It takes a value: one of these, or a file where the list is empty. */
  values: string[] | undefined;
}

const formIds = forms.map(({ id }) => id);

/** Values by the option that takes them. */
const valuesOf: Record<string, readonly string[]> = {
  '--to': outputFormats,
  'new --to': blankFormats,
  '--from': inputFormats,
  '--form': formIds,
  '--page': Object.keys(pages),
  '--style': Object.keys(wordStyles),
  '--format': ['pretty', 'json'],
};

/** Values by the command whose argument they are. */
const argumentsOf: Record<string, readonly string[]> = {
  new: formIds,
  'forms show': formIds,
  'forms schema': formIds,
  completion: shells,
};

/** Lay out a program as words to complete, command by command. */
export function describeCommands(program: Command): CommandWords[] {
  const options = program.options.map((option) => describeOption(option, []));
  return describe(program, [], options);
}

function describe(command: Command, path: string[], global: OptionWords[]): CommandWords[] {
  const below = command.commands;
  const own =
    path.length === 0 ? [] : command.options.map((option) => describeOption(option, path));
  const values = argumentsOf[path.join(' ')];
  return [
    {
      path,
      subcommands: below.map((each) => ({ name: each.name(), about: each.description() })),
      options: [...own, ...global, { names: ['-h', '--help'], about: '', values: undefined }],
      values: values && [...values],
    },
    ...below.flatMap((each) => describe(each, [...path, each.name()], global)),
  ];
}

function describeOption(option: Command['options'][number], path: string[]): OptionWords {
  const { short, long, flags, description } = option;
  const names = [short, long].filter((name) => name !== undefined && name !== null);
  const choices = /<([a-z]+(?:\|[a-z]+)+)>/u.exec(flags)?.[1]?.split('|');
  const takes = option.required || option.optional;
  const known = valuesOf[[...path, long].join(' ')] ?? valuesOf[long ?? ''];
  const values = takes ? [...(choices ?? known ?? [])] : undefined;
  return { names, about: description, values };
}
