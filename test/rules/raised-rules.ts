import type { RuleExample } from '@gouji/forms';
import { GoujiError } from '@gouji/tree';
import { convert } from 'gouji';
import { fromDocxMammoth } from '../../plugins/docx-mammoth/src/index.js';
import { printReport } from './example-report.js';
import { printExample } from './print-example.js';

const known = new Map<string, Promise<string[]>>();

/** The ids of the rules that the document of an example breaks; of one that is refused, why. */
export function raisedRules(example: RuleExample): Promise<string[]> {
  const key = JSON.stringify(example);
  if (!known.has(key)) known.set(key, convertOnce(example));
  return known.get(key)!;
}

async function convertOnce(example: RuleExample): Promise<string[]> {
  try {
    const problems = example.through ? await readByMammoth(example) : await convertExample(example);
    return [...new Set(problems.map(({ rule }) => rule))].sort();
  } catch (error) {
    if (error instanceof GoujiError) return [error.code];
    throw error;
  }
}

async function convertExample(example: RuleExample) {
  const { input, name } = printExample(example);
  const { waivers, options } = example;
  const previous = await previousReport(example);
  const to = options?.to ?? 'json';
  const file = await convert(input, { ...options, to, name, waivers, previous });
  return file.data.report!.problems;
}

async function readByMammoth(example: RuleExample) {
  const { data } = await fromDocxMammoth(printExample(example).input);
  return data?.problems ?? [];
}

/** Last year's report, where the example has one. */
async function previousReport({ form, previous, previousUntitled }: RuleExample) {
  if (!previous || form === undefined) return undefined;
  const change = { values: previous, untitled: previousUntitled, yearsBefore: 1 };
  const { text, name } = printReport(form, change);
  return (await convert(text, { to: 'json', name })).data.report!;
}
