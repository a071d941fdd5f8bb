import type { CommandWords } from './describe-commands.js';

/** Write the completion of fish: one line for each word. */
export function fishScript(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(linesOf);
  return `# fish completion of gouji: gouji completion fish | source
${lines.join('\n')}
`;
}

function linesOf({ path, subcommands, options, values }: CommandWords): string[] {
  const when = `-n ${quote(condition(path, subcommands))}`;
  const line = (rest: string) => `complete -c gouji ${when} ${rest}`;
  const named = [...subcommands, ...(values ?? []).map((name) => ({ name, about: '' }))];
  return [
    ...named.map(({ name, about }) => line(`-f -a ${name} -d ${quote(about)}`)),
    ...options.map(({ names, about, values: choices }) => {
      const flags = names.map((name) =>
        name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
      );
      const takes =
        choices === undefined
          ? []
          : choices.length > 0
            ? ['-x', `-a ${quote(choices.join(' '))}`]
            : ['-r'];
      return line([...flags, ...takes, `-d ${quote(about)}`].join(' '));
    }),
  ];
}

/** A command holds while none of those below it has been written. */
function condition(path: string[], subcommands: CommandWords['subcommands']): string {
  if (path.length === 0) return '__fish_use_subcommand';
  const seen = path.map((name) => `__fish_seen_subcommand_from ${name}`).join('; and ');
  const below = subcommands.map(({ name }) => name).join(' ');
  return below === '' ? seen : `${seen}; and not __fish_seen_subcommand_from ${below}`;
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
