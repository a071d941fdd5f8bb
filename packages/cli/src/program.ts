import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addFile } from './add-file.js';
import { addLimit } from './add-limit.js';
import type { Shell } from './completion/shell.js';
import { parseUse } from './config/parse-use.js';
import type { ExitCode } from './exit-code.js';
import type { CheckFlags, CommonFlags, ConvertFlags, NewFlags } from './flags.js';
import { later } from './later.js';
import { oneOf } from './one-of.js';
import { readYear } from './read-year.js';
import { refuseExcess } from './refuse-excess.js';
import { saveMemory } from './save-memory.js';
import type { Terminal } from './terminal.js';
import { helpStyle } from './text/help-style.js';
import { helpTexts } from './text/help-texts.js';

/** Where a program's words go. */
export interface ProgramHost {
  terminal: Terminal;
  /** Takes the exit code of the command that ran. */
  done(code: ExitCode): void;
  /** Take the help and the version, when they are asked for. */
  writeOut(text: string): void;
  /** Take the help that stands for a missing command, and errors of usage. */
  writeErr(text: string): void;
}

/** Declare the command line; a command's code is loaded when it runs, so that help is quick. */
export function makeProgram({ terminal, done, writeOut, writeErr }: ProgramHost): Command {
  const text = (name: keyof typeof helpTexts) => helpTexts[name][terminal.language];
  const program = new Command('gouji')
    .description(text('gouji'))
    .version(version(), '-V, --version', text('--version'))
    .helpOption('-h, --help', text('--help'))
    .helpCommand('help [COMMAND]', text('help'))
    .configureHelp(helpStyle(terminal.language))
    .configureOutput({ writeOut, writeErr })
    .exitOverride()
    .option('-q, --quiet', text('--quiet'))
    .option('--config <FILE>', text('--config'))
    .option('--no-config', text('--no-config'))
    .option('--use <PLUGIN[=JSON]>', text('--use'), parseUse)
    .option('--lang <zh|en>', text('--lang'), oneOf('--lang', ['zh', 'en']))
    .addHelpText('after', `\n${text('exit')}`);

  const changes = oneOf('--changes', ['accepted', 'all']);
  const reading = (name: 'convert' | 'check') =>
    program
      .command(name)
      .description(text(name))
      .argument('<FILE...>', text('files'))
      .option('--from <FORMAT>', text('--from'))
      .option('--form <ID|FILE>', text('--form'))
      .option('--agency <NAME>', text('--agency'))
      .option('--year <YEAR>', text('--year'), readYear)
      .option('--previous <FILE>', text('--previous'), addFile)
      .option('--waivers <FILE>', text('--waivers'))
      .option('--provenance', text('--provenance'))
      .option('--simplify', text('--simplify'))
      .option('--comments', text('--comments'))
      .option('--hidden', text('--hidden'))
      .option('--changes <accepted|all>', text('--changes'), changes)
      .option('--limit <NAME=N>', text('--limit'), addLimit)
      .option('--furniture', text('--furniture'));

  reading('convert')
    .option('-t, --to <FORMAT>', text('--to'))
    .option('-o, --output <PATH>', text('--output'))
    .option('--base <URL>', text('--base'))
    .option('--page <ID>', text('--page'))
    .option('--site <FILE>', text('--site'))
    .option('--fragment', text('--fragment'))
    .option('--style <ID|FILE>', text('--style'))
    .option('--tables <html|grid>', text('--tables'), oneOf('--tables', ['html', 'grid']))
    .option('--toc', text('--toc'))
    .option('--mark-problems', text('--mark-problems'))
    .option('--figures', text('--figures'))
    .option('--assets <DIR>', text('--assets'))
    .option('--embed-images', text('--embed-images'))
    .option('--labels', text('--labels'))
    .option('--inspect', text('--inspect'))
    .option('--explain', text('--explain'))
    .action(async (files: string[], _, command: Command) => {
      if (files.length === 1) saveMemory();
      const { convertFiles } = await import('./commands/convert.js');
      done(await convertFiles(files, command.optsWithGlobals<ConvertFlags>(), terminal));
    });

  reading('check')
    .option('--format <FORMAT>', text('--format'), oneOf('--format', ['pretty', 'json']))
    .option('--checks', text('--checks'))
    .action(async (files: string[], _, command: Command) => {
      if (files.length === 1) saveMemory();
      const { checkFiles } = await import('./commands/check.js');
      done(await checkFiles(files, command.optsWithGlobals<CheckFlags>(), terminal));
    });

  program
    .command('new')
    .description(text('new'))
    .argument('<FORM>', text('id'))
    .option('-t, --to <FORMAT>', text('new --to'))
    .option('-o, --output <PATH>', text('new --output'))
    .option('--style <ID|FILE>', text('--style'))
    .action(async (id: string, _, command: Command) => {
      const { newForm } = await import('./commands/new.js');
      await newForm(id, command.optsWithGlobals<NewFlags>(), terminal);
    });

  const forms = program
    .command('forms')
    .description(text('forms'))
    .allowExcessArguments()
    .action(async (_, command: Command) => {
      refuseExcess(command);
      await (await formCommands()).listForms(command.optsWithGlobals<CommonFlags>(), terminal);
    });
  forms
    .command('show')
    .description(text('forms show'))
    .argument('<ID>', text('id'))
    .action(async (id: string, _, command: Command) =>
      (await formCommands()).showForm(id, command.optsWithGlobals<CommonFlags>(), terminal),
    );
  forms
    .command('schema')
    .description(text('forms schema'))
    .argument('[ID]', text('id'))
    .action(async (id: string | undefined, _, command: Command) =>
      (await formCommands()).printSchema(id, command.optsWithGlobals<CommonFlags>(), terminal),
    );
  forms
    .command('check')
    .description(text('forms check'))
    .argument('<FILE|DIR...>', text('form files'))
    .action(async (paths: string[]) => {
      const { checkForms } = await import('./commands/check-forms.js');
      done(await checkForms(paths, terminal));
    });

  program
    .command('rules')
    .description(text('rules'))
    .argument('[ID]', text('rule id'))
    .action(async (id: string | undefined, _, command: Command) => {
      const { listRules, showRule } = await import('./commands/rules.js');
      const flags = command.optsWithGlobals<CommonFlags>();
      await (id === undefined ? listRules(flags, terminal) : showRule(id, flags, terminal));
    });

  const config = program
    .command('config')
    .description(text('config'))
    .allowExcessArguments()
    .action(async (_, command: Command) => {
      refuseExcess(command);
      const { showConfig } = await import('./commands/config.js');
      await showConfig(command.optsWithGlobals<CommonFlags>(), terminal);
    });
  config
    .command('schema')
    .description(text('config schema'))
    .action(async () => {
      const { printConfigSchema } = await import('./commands/config.js');
      await printConfigSchema(terminal);
    });

  program
    .command('completion')
    .description(text('completion'))
    .argument('<SHELL>', text('shell'), oneOf('SHELL', ['bash', 'zsh', 'fish']))
    .action(async (shell: Shell) => {
      const { printCompletion } = await import('./commands/completion.js');
      await printCompletion(shell, program, terminal);
    });

  for (const name of ['batch', 'merge', 'diff', 'serve'] as const) {
    program
      .command(name)
      .description(text(name))
      .argument('[ARG...]')
      .allowUnknownOption()
      .action(() => {
        throw later(name);
      });
  }
  return program;
}

function formCommands() {
  return import('./commands/forms.js');
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
