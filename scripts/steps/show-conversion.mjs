import { relative } from 'node:path';
import { planOutputs } from '../../packages/cli/dist/io/plan-outputs.js';
import { readInput } from '../../packages/cli/dist/io/read-input.js';
import { writeWhole } from '../../packages/cli/dist/io/write-whole.js';
import { localeOf } from '../../packages/cli/dist/locale-of.js';
import { countLine } from '../../packages/cli/dist/text/count-line.js';
import { failureLine } from '../../packages/cli/dist/text/failure-line.js';
import { headLines } from '../../packages/cli/dist/text/head-lines.js';
import { severityWords } from '../../packages/cli/dist/text/severity-words.js';
import { convert } from '../../packages/gouji/dist/index.js';
import { GoujiError } from '../../packages/tree/dist/index.js';
import { forms } from '../../templates/dist/index.js';

/** Convert each file to YAML and an HTML page in a folder, and say what came of it. */
export async function showConversion(files, folder) {
  const language = localeOf([], process.env);
  let code = 0;
  try {
    const [yaml, html] = ['yaml', 'html'].map((to) =>
      planOutputs(files, { to, extension: `.${to}` }, `${folder}/`),
    );
    for (const [index, file] of files.entries()) {
      const outputs = { yaml: yaml[index].output, html: html[index].output };
      code = Math.max(code, await showOne(file, outputs, language));
    }
  } catch (error) {
    code = fail(error, language);
  }
  return code;
}

async function showOne(file, outputs, language) {
  try {
    const bytes = await readInput(file);
    let report;
    for (const [to, output] of Object.entries(outputs)) {
      const result = await convert(bytes, { to, name: file });
      report = result.data.report;
      writeWhole(output, String(result), { folder: true });
    }
    show(file, report, Object.values(outputs), language);
    return 0;
  } catch (error) {
    return fail(error, language, file);
  }
}

function show(file, report, outputs, language) {
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

function shorten(file) {
  const short = relative('.', file);
  return short.startsWith('..') ? file : short;
}

function fail(error, language, file) {
  if (!(error instanceof GoujiError)) throw error;
  console.error(failureLine(error, file && shorten(file))[language]);
  return 2;
}
