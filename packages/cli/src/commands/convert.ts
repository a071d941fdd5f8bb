import { extname } from 'node:path';
import { pages } from '@gouji/templates';
import type { Report } from '@gouji/tree';
import {
  type ConvertOptions,
  checkOptions,
  convert,
  type OutputFormat,
  outputFormats,
} from 'gouji';
import { type ExitCode, worse } from '../exit-code.js';
import type { ConvertFlags } from '../flags.js';
import { hasErrors } from '../has-errors.js';
import { AssetFolder } from '../io/asset-folder.js';
import { type Planned, planOutputs } from '../io/plan-outputs.js';
import { readInput } from '../io/read-input.js';
import { waiversFor } from '../io/read-waivers.js';
import { readSideInputs } from '../io/side-inputs.js';
import { writeWhole } from '../io/write-whole.js';
import { oneOf } from '../one-of.js';
import { readingOptions } from '../reading-options.js';
import type { Terminal } from '../terminal.js';
import { summaryLines } from '../text/summary-lines.js';

/** Convert files; one that cannot be read leaves the others' outputs. */
export async function convertFiles(
  files: string[],
  flags: ConvertFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const to = flags.to === undefined ? formatOf(flags.output) : readFormat(flags.to);
  const options = await readOptions(flags, to);
  if (flags.page !== undefined) oneOf('--page', Object.keys(pages))(flags.page);
  checkOptions(options);
  const plan = planOutputs(files, to, flags.output);
  const side = await readSideInputs(files, flags, terminal);
  if (!side) return 2;
  let code: ExitCode = 0;
  let printed = false;
  for (const planned of plan) {
    try {
      const waivers = await waiversFor(planned.input, side.waivers);
      const pictures = folderFor(flags, planned, files.length > 1);
      const assets = flags.embedImages ? ('embed' as const) : pictures?.addressOf;
      const settings = { ...options, ...side, waivers, assets };
      const { content, report } = await convertOne(planned, settings);
      pictures?.write();
      if (planned.output === null) {
        if (printed && to === 'yaml') await terminal.print('---\n');
        await terminal.print(content);
        printed = true;
      } else writeWhole(planned.output, content, planned);
      if (!flags.quiet) {
        for (const line of summaryLines(planned.input, report, terminal.language)) {
          terminal.say(line);
        }
      }
      code = worse(code, hasErrors(report) ? 1 : 0);
    } catch (error) {
      terminal.fail(error, planned.input);
      code = 2;
    }
  }
  return code;
}

const readFormat = oneOf('--to', outputFormats);

const extensions: Record<string, OutputFormat> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.md': 'md',
  '.txt': 'txt',
};

/** Without `--to`, the output's name says what is wanted. */
function formatOf(output: string | undefined): OutputFormat {
  return extensions[extname(output ?? '').toLowerCase()] ?? 'yaml';
}

async function readOptions(flags: ConvertFlags, to: OutputFormat): Promise<ConvertOptions> {
  const { page, fragment, labels, provenance, furniture } = flags;
  const style = flags.style === undefined ? undefined : await styleOf(flags.style);
  const html = {
    page,
    fragment,
    tables: flags.tables,
    contents: flags.toc,
    figures: flags.figures,
    markProblems: flags.markProblems,
  };
  const writing = { ...html, style, labels, provenance, furniture };
  return { to, ...(await readingOptions(flags)), ...writing, language: flags.lang };
}

/** What reads styles is loaded where there is one to read. */
async function styleOf(value: string): Promise<string | object> {
  const { readStyle } = await import('../io/read-style.js');
  return readStyle(value);
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
  const content = options.to === 'docx' ? (file.value as Uint8Array) : String(file);
  return { content, report: file.data.report! };
}
