import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkForm, type Form, layoutTable } from '@gouji/forms';
import { toGrid } from '@gouji/tree';
import { checkExample, convert } from 'gouji';
import type { Example } from './example.js';
import { findPiece } from './files/find-piece.js';
import { registerExamples } from './register-examples.js';
import type { DeclareTest } from './runner.js';

/** How a form is tested. */
export interface TestFormOptions {
  /** `test` of your test runner. */
  readonly test: DeclareTest;
  /** The folder of examples; default: `examples` beside the form. */
  readonly examples?: URL | string | undefined;
  /** Rules that no example breaks, each with the reason. */
  readonly unbroken?: Readonly<Record<string, string>> | undefined;
}

/**
 * Test a form by its file: it has no fault, its tables are sound grids, each example gives what its
 * `expected.yaml` or `report.yaml` says, and each of its rules is broken by one of them.
 */
export function testForm(file: URL | string, { test, unbroken = {}, ...given }: TestFormOptions) {
  const path = file instanceof URL ? fileURLToPath(file) : file;
  const examples = given.examples ?? join(path, '../examples');
  const { form, faults } = checkForm(readFileSync(path, 'utf8'), path, findPiece);

  test('the form has no fault, and its tables are sound grids', () => {
    const told = faults.map(
      (each) => `${each.file}:${each.line}:${each.column}: ${each.message.en}`,
    );
    if (!form) throw new Error(told.join('\n'));
    for (const table of form.tables) {
      const wrong = toGrid(layoutTable(table, () => '0')).faults;
      if (wrong.length > 0) throw new Error(`${path}: ${table.id}: ${JSON.stringify(wrong)}`);
    }
  });
  if (!form) return;

  registerExamples(
    { test, examples },
    (example) => {
      test(`${example.name}: the report is what is expected`, () => compare(example, form));
    },
    (all) => refuseUnbroken(form, all, unbroken),
  );
}

async function compare(example: Example, form: Form): Promise<void> {
  const { input, folder, expected } = example;
  const kinds = (['expected', 'report'] as const).filter((each) =>
    expected.includes(`${each}.yaml`),
  );
  const [kind] = kinds;
  if (!kind || kinds.length > 1) {
    throw new Error(
      `${folder}: found ${expected.join(', ') || 'none'}, expected expected.yaml or report.yaml`,
    );
  }
  const file = join(folder, `${kind}.yaml`);
  const differences = await checkExample(
    { input: input.bytes, name: input.name, expected: readFileSync(file, 'utf8'), kind },
    form,
  );
  if (differences.length === 0) return;
  throw new Error(
    differences
      .map(({ line, column, message }) => `${file}:${line}:${column}: ${message.en}`)
      .join('\n'),
  );
}

/** A rule that nothing breaks may as well not be there. */
async function refuseUnbroken(
  form: Form,
  examples: Example[],
  known: Readonly<Record<string, string>>,
) {
  const rules = (form.definition.rules ?? []).map(({ id }) => id);
  const broken = new Set<string>();
  for (const { input } of examples) {
    const options = { to: 'json', name: input.name, forms: [form], form: form.id } as const;
    const { report } = (await convert(input.bytes, options)).data;
    for (const { rule } of report!.problems) broken.add(rule);
  }
  const missing = rules.filter((id) => !broken.has(id) && !Object.hasOwn(known, id));
  const idle = Object.keys(known).filter((id) => broken.has(id) || !rules.includes(id));
  if (missing.length > 0) {
    throw new Error(
      `No example breaks the rule ${missing.join(', ')}; add one that does, or name the rule with a reason in \`unbroken\``,
    );
  }
  if (idle.length > 0) {
    throw new Error(
      `Unexpected ${idle.join(', ')} in \`unbroken\`: an example breaks it, or there is no such rule`,
    );
  }
}
