import { relative } from 'node:path';
import { forms } from '@gouji/templates/forms';
import { GoujiError, type Language, type Report } from '@gouji/tree';
import { convert } from 'gouji/convert';
import type { ExitCode } from './exit-code.js';
import { planOutputs } from './io/plan-outputs.js';
import { readInput } from './io/read-input.js';
import { writeWhole } from './io/write-whole.js';
import { localeOf } from './locale-of.js';
import { countLine } from './text/count-line.js';
import { failureLine } from './text/failure-line.js';
import { headLines } from './text/head-lines.js';
import { severityWords } from './text/severity-words.js';

/** For `npm start`: convert each file to YAML and an HTML page in a folder, and say what came of it. */
export async function showConversion(files: string[], folder: string): Promise<ExitCode> {
  const language = localeOf([], process.env);
  let code: ExitCode = 0;
  try {
    const [yaml, html] = ['yaml', 'html'].map((to) =>
      planOutputs(files, { to, extension: `.${to}` }, `${folder}/`),
    );
    for (const [index, file] of files.entries()) {
      const outputs = { yaml: yaml![index]!.output!, html: html![index]!.output! };
      if (!(await showOne(file, outputs, language))) code = 2;
    }
  } catch (error) {
    fail(error, language);
    code = 2;
  }
  return code;
}

/** Tell whether the file could be converted. */
async function showOne(
  file: string,
  outputs: Record<'yaml' | 'html', string>,
  language: Language,
): Promise<boolean> {
  try {
    const bytes = await readInput(file);
    let report: Report | undefined;
    for (const [to, output] of Object.entries(outputs)) {
      const result = await convert(bytes, { to, name: file });
      report = result.data.report;
      writeWhole({ path: output, content: String(result), folder: true });
    }
    show(file, report!, Object.values(outputs), language);
    return true;
  } catch (error) {
    fail(error, language, file);
    return false;
  }
}

function show(file: string, report: Report, outputs: string[], language: Language): void {
  const [problems, written] = language === 'zh' ? ['问题:', '写出:'] : ['Problems: ', 'Written: '];
  const colon = language === 'zh' ? ':' : ': ';
  const lines = [
    ...headLines(shorten(file), report, { language, forms, style: (_, text) => text }),
    `  ${problems}${countLine(report.problems, language)}`,
    ...report.problems.map(({ severity, message }) => {
      return `    ${severityWords[severity][language]}${colon}${message[language]}`;
    }),
    `  ${written}${outputs.join(', ')}`,
  ];
  console.log(`${lines.join('\n')}\n`);
}

function shorten(file: string): string {
  const short = relative('.', file);
  return short.startsWith('..') ? file : short;
}

function fail(error: unknown, language: Language, file?: string): void {
  if (!(error instanceof GoujiError)) throw error;
  console.error(failureLine(error, file && shorten(file))[language]);
}
