import type { Waiver } from '@gouji/forms';
import { GoujiError, type Report } from '@gouji/tree';
import { convert } from 'gouji/convert';
import type { Setups } from '../config/open-setups.js';
import type { ReadFlags } from '../flags.js';
import { readingOptions } from '../reading-options.js';
import type { Terminal } from '../terminal.js';
import { readInput } from './read-input.js';
import { readWaivers } from './read-waivers.js';

/** What is read beside the documents themselves. */
export interface SideInputs {
  /** Reports of earlier years. */
  previous: Report[] | undefined;
  waivers: readonly Waiver[] | undefined;
  /** What the site states of itself, for pages that have tags for it. */
  site: Record<string, string> | undefined;
}

/**
 * Read the files that flags name beside the documents, in any format.
 * Where one cannot be read, why is said, and nothing is to be done.
 */
export async function readSideInputs(
  inputs: string[],
  flags: ReadFlags,
  terminal: Terminal,
  setups: Setups,
): Promise<SideInputs | undefined> {
  const { previous, waivers, site } = flags;
  const stdin = [...inputs, ...(previous ?? []), waivers, site].filter((path) => path === '-');
  if (stdin.length > 1) throw new GoujiError('usage', stdinTwice);
  let reading: string | undefined;
  try {
    const earlier: Report[] = [];
    for (const path of previous ?? []) {
      reading = path;
      earlier.push(await earlierReport(path, flags, setups));
    }
    reading = waivers;
    const waived = reading === undefined ? undefined : await readWaivers(reading);
    reading = site;
    const facts =
      reading === undefined ? undefined : await (await import('./read-site.js')).readSite(reading);
    return { previous: previous && earlier, waivers: waived, site: facts };
  } catch (error) {
    // An error inside the waivers names their file itself.
    const named = error instanceof GoujiError && error.code === 'invalid-waivers';
    terminal.fail(error, named ? undefined : reading);
    return undefined;
  }
}

/** The form of an earlier report is found by its labels: `--form` is that of this year. */
async function earlierReport(path: string, flags: ReadFlags, setups: Setups): Promise<Report> {
  const name = path === '-' ? undefined : path;
  const options = { ...(await readingOptions(flags)), form: undefined, metadata: undefined };
  const { plugins } = setups.all[0]!;
  const file = await convert(await readInput(path), { to: 'json', name, ...options, plugins });
  return file.data.report!;
}

const stdinTwice = {
  zh: '“-”(标准输入)只能给一次。',
  en: 'Unexpected second `-`, expected standard input once.',
};
