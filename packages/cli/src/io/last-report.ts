import { GoujiError, type Report } from '@gouji/tree';
import { convert } from 'gouji';
import type { ReadFlags } from '../flags.js';
import type { Terminal } from '../terminal.js';
import { readInput } from './read-input.js';

/**
 * Read the report that `--previous` names, in any format; its form is found by its labels.
 * Where it cannot be read, why is said and nothing is to be done.
 */
export async function lastReport(
  inputs: string[],
  { previous, simplify }: ReadFlags,
  terminal: Terminal,
): Promise<Report | undefined | 'failed'> {
  if (previous === undefined) return undefined;
  if (previous === '-' && inputs.includes('-')) throw new GoujiError('usage', stdinTwice);
  try {
    const name = previous === '-' ? undefined : previous;
    const file = await convert(await readInput(previous), { to: 'json', name, simplify });
    return file.data.report;
  } catch (error) {
    terminal.fail(error, previous);
    return 'failed';
  }
}

const stdinTwice = {
  zh: '“-”(标准输入)只能给一次。',
  en: 'Unexpected second `-`, expected standard input once.',
};
