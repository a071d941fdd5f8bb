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
import { type Planned, planOutputs } from '../io/plan-outputs.js';
import { readInput } from '../io/read-input.js';
import { waiversFor } from '../io/read-waivers.js';
import { readSideInputs } from '../io/side-inputs.js';
import { writeWhole } from '../io/write-whole.js';
import { later } from '../later.js';
import { oneOf } from '../one-of.js';
import type { Terminal } from '../terminal.js';
import { summaryLines } from '../text/summary-lines.js';

/** Convert files; one that cannot be read leaves the others' outputs. */
export async function convertFiles(
  files: string[],
  flags: ConvertFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const to = flags.to === undefined ? formatOf(flags.output) : readFormat(flags.to);
  const options = readOptions(flags, to);
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
      const { text, report } = await convertOne(planned, { ...options, ...side, waivers });
      if (planned.output === null) {
        await terminal.print(printed && to === 'yaml' ? `---\n${text}` : text);
        printed = true;
      } else writeWhole(planned.output, text, planned);
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

const formats = oneOf('--to', outputFormats);

function readFormat(value: string): OutputFormat {
  if (value === 'docx') throw later('--to docx');
  return formats(value);
}

const extensions: Record<string, OutputFormat> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'md',
  '.txt': 'txt',
};

/** Without `--to`, the output's name says what is wanted. */
function formatOf(output: string | undefined): OutputFormat {
  const extension = extname(output ?? '').toLowerCase();
  if (extension === '.docx') throw later('--to docx');
  return extensions[extension] ?? 'yaml';
}

function readOptions(flags: ConvertFlags, to: OutputFormat): ConvertOptions {
  const { form, page, fragment, labels, provenance, simplify, comments, furniture } = flags;
  const reading = { form, simplify, comments };
  return { to, ...reading, page, fragment, labels, provenance, furniture, language: flags.lang };
}

async function convertOne(
  { input }: Planned,
  options: ConvertOptions,
): Promise<{ text: string; report: Report }> {
  const bytes = await readInput(input);
  const file = await convert(bytes, { ...options, name: input === '-' ? undefined : input });
  return { text: String(file), report: file.data.report! };
}
