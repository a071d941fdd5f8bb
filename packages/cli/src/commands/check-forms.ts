import type { Form } from '@gouji/forms';
import { checkExample } from 'gouji';
import { type ExitCode, worse } from '../exit-code.js';
import { findFormFiles, readFormFile } from '../io/form-files.js';
import { readExamples } from '../io/read-examples.js';
import type { Terminal } from '../terminal.js';

/** Check the files of forms and run their examples; print every fault with where it stands. */
export async function checkForms(paths: string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const path of paths) {
    try {
      for (const file of findFormFiles(path)) code = worse(code, await checkOne(file, terminal));
    } catch (error) {
      terminal.fail(error, path);
      code = 2;
    }
  }
  return code;
}

async function checkOne(file: string, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const { form, faults } = await readFormFile(file);
  for (const { file: at, line, column, message } of faults) {
    await terminal.print(`${at}:${line}:${column}: ${message[language]}\n`);
  }
  if (!form) return 1;
  const examples = readExamples(file);
  await terminal.print(`${file}: ${fine(form, examples.length)[language]}\n`);
  let code: ExitCode = 0;
  for (const example of examples) {
    const differences = await checkExample(example, form);
    if (differences.length === 0) await terminal.print(`  ${example.case}: ${good[language]}\n`);
    for (const { line, column, message } of differences) {
      await terminal.print(`  ${example.file}:${line}:${column}: ${message[language]}\n`);
      code = 1;
    }
  }
  return code;
}

const good = { zh: '符合', en: 'as expected' };

function fine({ id, leaves, definition }: Form, examples: number) {
  const rules = definition.rules?.length ?? 0;
  return {
    zh: `表样 ${id} 无误:${leaves.length} 个数值、${rules} 条规则、${examples} 个示例`,
    en: `form ${id} has no fault: ${count(leaves.length, 'value')}, ${count(rules, 'rule')}, ${count(examples, 'example')}`,
  };
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
