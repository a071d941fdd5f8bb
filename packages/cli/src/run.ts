import { CommanderError } from 'commander';
import type { ExitCode } from './exit-code.js';
import { localeOf } from './locale-of.js';
import { makeProgram } from './program.js';
import { openTerminal, type Terminal } from './terminal.js';
import { usageLine } from './text/usage-line.js';

/** Run the command of an argument list, and give its exit code. */
export async function run(argv: string[]): Promise<ExitCode> {
  const terminal = openTerminal(localeOf(argv, process.env));
  let code: ExitCode = 0;
  let out = '';
  let help = '';
  const program = makeProgram({
    terminal,
    done: (result) => {
      code = result;
    },
    writeOut: (text) => {
      out += text;
    },
    writeErr: (text) => {
      help += text;
    },
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = sayWhy(error, help, terminal);
  }
  return (await printed(out, terminal)) ? code : 2;
}

/** Commander throws to end: for help and the version that were asked for, and for bad usage. */
function sayWhy(error: unknown, help: string, terminal: Terminal): ExitCode {
  if (!(error instanceof CommanderError)) terminal.fail(error);
  else if (error.exitCode === 0) return 0;
  else if (error.code === 'commander.help') terminal.say(help.trimEnd());
  else terminal.say(usageLine(error)[terminal.language]);
  return 2;
}

async function printed(text: string, terminal: Terminal): Promise<boolean> {
  try {
    await terminal.print(text);
    return true;
  } catch (error) {
    terminal.fail(error);
    return false;
  }
}
