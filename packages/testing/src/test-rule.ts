import type { Finding, RulePlugin } from 'gouji';
import { compareExample } from './compare-example.js';
import { deepFreeze } from './deep-freeze.js';
import type { Example } from './example.js';
import { optionsOf } from './options-of.js';
import { printJson } from './print-json.js';
import { readDocument } from './read-document.js';
import { registerExamples } from './register-examples.js';
import { isUpdate, type TesterOptions } from './runner.js';

/** How a rule is tested. */
export interface TestRuleOptions extends TesterOptions {
  /** Options for every example that has none of its own (`options.yaml`). */
  readonly options?: unknown;
}

/**
 * Test a rule by its examples: each has an `input.*`, and `problems.json` with what the rule finds
 * in it. At least one example breaks the rule and one keeps it; the rule leaves the report as it
 * is, says what it finds in both languages, and does without positions.
 */
export function testRule<Options>(rule: RulePlugin<Options>, options: TestRuleOptions): void {
  const { test } = options;
  const check = (example: Example, places = true) => find(rule, options, example, places);

  registerExamples(
    options,
    (example) => {
      test(`${example.name}: what the rule finds is what is expected`, async () => {
        const found = await check(example);
        compareExample(example, isUpdate(options), {
          'problems.json': () => (found.length > 0 ? printJson(found) : undefined),
        });
      });
      test(`${example.name}: nothing fails where nothing has a position`, async () => {
        await check(example, false);
      });
    },
    (examples) => refuseIdle(rule.name, examples, check),
  );
}

async function find<Options>(
  rule: RulePlugin<Options>,
  { options }: TestRuleOptions,
  example: Example,
  places: boolean,
): Promise<Finding[]> {
  const { file } = await readDocument(example, { places });
  const report = deepFreeze(file.data.report!);
  const found = [...rule.check(report, await optionsOf(rule, example.options ?? options))];
  for (const { message } of found) {
    if (message?.zh && message.en) continue;
    const told = JSON.stringify(message);
    throw new Error(`${rule.name}: found the message ${told}, expected text for both zh and en`);
  }
  return found;
}

/** A rule that nothing breaks, or nothing keeps, is not shown to work. */
async function refuseIdle(
  name: string,
  examples: Example[],
  check: (example: Example) => Promise<Finding[]>,
): Promise<void> {
  const counts: number[] = [];
  for (const example of examples) counts.push((await check(example)).length);
  if (counts.every((count) => count === 0)) {
    throw new Error(`No example breaks the rule ${name}; add one that does`);
  }
  if (counts.every((count) => count > 0)) {
    throw new Error(`No example keeps the rule ${name}; add one that does`);
  }
}
