import { convert, listKnown } from 'gouji/convert';
import { openSetups } from '../config/open-setups.js';
import { type ExitCode, worse } from '../exit-code.js';
import type { CheckFlags } from '../flags.js';
import { hasErrors } from '../has-errors.js';
import { readInput } from '../io/read-input.js';
import { waiversFor } from '../io/read-waivers.js';
import { readSideInputs } from '../io/side-inputs.js';
import { checkAsked } from '../output-format.js';
import { checkSetups, readingOptions } from '../reading-options.js';
import type { Terminal } from '../terminal.js';
import { checkJson } from '../text/check-json.js';
import { checkPretty } from '../text/check-pretty.js';

/** Check files and print what was found; one that cannot be read leaves the others' results. */
export async function checkFiles(
  files: string[],
  flags: CheckFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { lang: language } = flags;
  const setups = await openSetups(files, flags);
  const reading = await readingOptions(flags);
  checkAsked(flags, setups.all);
  // The report comes with every output; JSON is the one that costs least to print.
  const plain = { to: 'json', ...reading, language } as const;
  await checkSetups(plain, setups.all);
  const side = await readSideInputs(files, flags, terminal, setups);
  if (!side) return 2;
  const options = { ...plain, previous: side.previous };
  let code: ExitCode = 0;
  let printed = false;
  for (const input of files) {
    try {
      const name = input === '-' ? undefined : input;
      const { plugins, resolved, rules, waivers: configured } = setups.of(input);
      const waivers = await waiversFor(input, side.waivers, configured);
      const own = { ...options, name, waivers, plugins, rules };
      const file = await convert(await readInput(input), own);
      const { forms } = listKnown(resolved, own.forms);
      const report = file.data.report!;
      if (flags.format === 'json')
        await terminal.print(checkJson(input, String(file), report.checks));
      else {
        const text = checkPretty(input, report, {
          language: language ?? report.language,
          style: terminal.style,
          checks: flags.checks,
          forms,
          provenance: flags.provenance,
        });
        await terminal.print(printed ? `\n${text}` : text);
      }
      printed = true;
      code = worse(code, hasErrors(report) ? 1 : 0);
    } catch (error) {
      terminal.fail(error, input);
      code = 2;
    }
  }
  return code;
}
