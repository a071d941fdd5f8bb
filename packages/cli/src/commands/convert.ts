import type { Report } from '@gouji/tree';
import { type ConvertOptions, convert } from 'gouji/convert';
import { checkUses } from '../check-uses.js';
import { openSetups, type Setups } from '../config/open-setups.js';
import type { Setup } from '../config/setup.js';
import { type ExitCode, worse } from '../exit-code.js';
import type { ConvertFlags } from '../flags.js';
import { hasErrors } from '../has-errors.js';
import { AssetFolder } from '../io/asset-folder.js';
import { type Planned, planOutputs } from '../io/plan-outputs.js';
import { readInput } from '../io/read-input.js';
import { waiversFor } from '../io/read-waivers.js';
import { readSideInputs } from '../io/side-inputs.js';
import { writeWhole } from '../io/write-whole.js';
import { checkAsked, type Format, formatOf } from '../output-format.js';
import { checkSetups, readingOptions } from '../reading-options.js';
import { skippedSteps } from '../steps/skipped-steps.js';
import { stepWatcher } from '../steps/step-watcher.js';
import type { Terminal } from '../terminal.js';
import { summaryLines } from '../text/summary-lines.js';

/** Convert files; one that cannot be read leaves the others' outputs. */
export async function convertFiles(
  files: string[],
  flags: ConvertFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const setups = await openSetups(files, flags);
  const format = formatOf(flags, setups.all);
  const { to } = format;
  const options = await readOptions(flags, to, setups);
  checkAsked(flags, setups.all);
  await checkUses(flags, to, setups.all);
  await checkSetups(options, setups.all);
  const plan = planOutputs(files, format, flags.output);
  const side = await readSideInputs(files, flags, terminal, setups);
  if (!side) return 2;
  let code: ExitCode = 0;
  let printed = false;
  for (const planned of plan) {
    const several = files.length > 1 ? planned.input : undefined;
    const steps = await stepWatcher(flags, terminal, several);
    try {
      const setup = setups.of(planned.input);
      const waivers = await waiversFor(planned.input, side.waivers, setup.waivers);
      const pictures = folderFor(flags, planned, files.length > 1);
      const assets = flags.embedImages ? ('embed' as const) : pictures?.addressOf;
      const site = setup.site || side.site ? { ...setup.site, ...side.site } : undefined;
      const own = { ...ofSetup(setup), site, waivers, assets, watch: steps?.watch };
      const { content, report } = await convertOne(planned, { ...options, ...side, ...own });
      const { output, folder } = planned;
      const result = output === null ? [] : [{ path: output, content, folder }];
      writeWhole(...(pictures?.files() ?? []), ...result);
      await steps?.print(skippedSteps(setup.resolved, to));
      if (output === null && !flags.inspect) {
        if (printed && to === 'yaml') await terminal.print('---\n');
        await terminal.print(content);
        printed = true;
      }
      if (!flags.quiet) {
        for (const line of summaryLines(planned.input, report, terminal.language)) {
          terminal.say(line);
        }
      }
      code = worse(code, hasErrors(report) ? 1 : 0);
    } catch (error) {
      await steps?.print();
      terminal.fail(error, planned.input);
      code = 2;
    }
  }
  return code;
}

async function readOptions(
  flags: ConvertFlags,
  to: Format['to'],
  setups: Setups,
): Promise<ConvertOptions> {
  const { base, page, fragment, figures, labels, provenance, furniture } = flags;
  const style = flags.style === undefined ? undefined : await styleOf(flags.style, setups);
  const html = {
    page,
    fragment,
    tables: flags.tables,
    contents: flags.toc,
    markProblems: flags.markProblems,
    figures,
  };
  const writing = { ...html, base, style, labels, provenance, furniture };
  return { to, ...(await readingOptions(flags)), ...writing, language: flags.lang };
}

/** What reads styles is loaded where there is one to read. */
async function styleOf(value: string, setups: Setups): Promise<string | object> {
  const { readStyle } = await import('../io/read-style.js');
  return readStyle(value, setups.all);
}

function ofSetup({ plugins, rules }: Setup) {
  return { plugins, rules };
}

function folderFor({ assets }: ConvertFlags, planned: Planned, several: boolean) {
  return assets === undefined ? undefined : new AssetFolder(assets, planned, several);
}

async function convertOne(
  { input }: Planned,
  options: ConvertOptions,
): Promise<{ content: string | Uint8Array; report: Report }> {
  const bytes = await readInput(input);
  const file = await convert(bytes, { ...options, name: input === '-' ? undefined : input });
  return { content: file.value as string | Uint8Array, report: file.data.report! };
}
