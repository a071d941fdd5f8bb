import { bashScript } from './bash.js';
import type { CommandWords } from './describe-commands.js';

/** Write the completion of zsh, which runs that of bash. */
export function zshScript(commands: readonly CommandWords[]): string {
  return `#compdef gouji
# zsh completion of gouji: source <(gouji completion zsh)
autoload -U +X compinit && compinit -i
autoload -U +X bashcompinit && bashcompinit
${bashScript(commands)}`;
}
