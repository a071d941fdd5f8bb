import type { CommandWords, OptionWords } from './describe-commands.js';

/** Write the completion of bash (4 and later): one branch a command. */
export function bashScript(commands: readonly CommandWords[]): string {
  const paths = commands.filter(({ path }) => path.length > 0);
  return `# bash completion of gouji: source <(gouji completion bash)
_gouji() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} path='' index IFS=$'\\n'
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$path \${COMP_WORDS[index]}" in
${paths.map(({ path }) => `      ' ${path.join(' ')}') path+=" \${COMP_WORDS[index]}" ;;`).join('\n')}
    esac
  done
  COMPREPLY=()
  case "$path|$before" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$path" in
${commands.map(wordCase).join('\n')}
  esac
}
complete -o filenames -F _gouji gouji
`;
}

function valueCases({ path, options }: CommandWords): string[] {
  return options.flatMap(({ names, values }: OptionWords) => {
    if (values === undefined) return [];
    const patterns = names.map((name) => `'${prefix(path)}|${name}'`).join('|');
    return `    ${patterns}) COMPREPLY=($(compgen ${words(values)} -- "$word")); return ;;`;
  });
}

function wordCase({ path, subcommands, options, values }: CommandWords): string {
  const flags = options.flatMap(({ names }) => names);
  const named = [...subcommands.map(({ name }) => name), ...(values ?? [])];
  const takesFiles = named.length === 0;
  return `    '${prefix(path)}')
      if [[ $word == -* ]]; then COMPREPLY=($(compgen ${words(flags)} -- "$word"))
      else COMPREPLY=($(compgen ${words(takesFiles ? [] : named)} -- "$word")); fi ;;`;
}

function prefix(path: string[]): string {
  return path.map((name) => ` ${name}`).join('');
}

function words(values: readonly string[]): string {
  return values.length > 0 ? `-W $'${values.join('\\n')}'` : '-f';
}
