import type { Report } from '@gouji/tree';
import { convert } from 'gouji';
import { covers } from '../trust/judge.js';
import { type Printed, textModes } from './office.js';

/** What became of the values of reports that were printed. */
export interface ReadBack {
  /** `file, mode: path value for value` of all that is wrong without a problem on it. */
  wrong: string[];
  /** A line for each mode. */
  counts: string;
}

/**
 * Read reports back from the text of the PDF files that they were printed to. Titles are compared
 * without the spaces that print has between Chinese and figures.
 */
export async function readPrinted(
  files: Record<string, Uint8Array>,
  printed: Record<string, Printed>,
): Promise<ReadBack> {
  const wrong: string[] = [];
  const lines: string[] = [];
  for (const mode of Object.keys(textModes) as Array<keyof typeof textModes>) {
    let [right, told] = [0, 0];
    for (const [name, bytes] of Object.entries(files)) {
      const before = await reportOf(bytes, 'report.docx');
      if (before.form === null) continue;
      const after = await reportOf(printed[name]!.texts[mode], 'report.txt');
      const say = (what: string) => wrong.push(`${name}, ${mode}: ${what}`);
      for (const key of ['title', 'agency', 'year'] as const) {
        const [one, other] = [before[key], after[key]].map(squeeze);
        if (one !== other) say(`${key} ${other} for ${one}`);
      }
      for (const [path, value] of Object.entries(before.values)) {
        if (value === null && after.values[path] == null) continue;
        if (after.values[path] === value) right++;
        else if (after.problems.some((problem) => covers(problem, path))) told++;
        else say(`${path} ${after.values[path]} for ${value}`);
      }
    }
    lines.push(`text of PDF, ${mode}: ${right} values right, ${told} told`);
  }
  return { wrong, counts: lines.join('\n') };
}

async function reportOf(content: Uint8Array | string, name: string): Promise<Report> {
  return (await convert(content, { to: 'json', name })).data.report as Report;
}

function squeeze(value: string | number | null): string | undefined {
  return value === null ? undefined : String(value).replace(/\s+/gu, '');
}
