import type { Command } from 'commander';
import { bashScript } from '../completion/bash.js';
import { describeCommands } from '../completion/describe-commands.js';
import { fishScript } from '../completion/fish.js';
import type { Shell } from '../completion/shell.js';
import { zshScript } from '../completion/zsh.js';
import type { Terminal } from '../terminal.js';

const writers = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** Print the script that completes commands, flags and their values in a shell. */
export async function printCompletion(
  shell: Shell,
  program: Command,
  terminal: Terminal,
): Promise<void> {
  await terminal.print(writers[shell](describeCommands(program)));
}
