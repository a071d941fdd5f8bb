import { type Example, readExamples } from './example.js';
import { refuseDuplicates } from './refuse-duplicates.js';
import type { TesterOptions } from './runner.js';

/** Declare the tests of each example, and one that fails where the examples are no good. */
export function registerExamples(
  { test, examples: folder }: TesterOptions,
  register: (example: Example) => void,
  refuse: (examples: Example[]) => void | Promise<void> = () => undefined,
): void {
  let examples: Example[] = [];
  let fault: unknown;
  try {
    examples = readExamples(folder);
  } catch (error) {
    fault = error;
  }
  test('the examples can be read, and no two are the same', async () => {
    if (fault) throw fault;
    refuseDuplicates(examples);
    await refuse(examples);
  });
  for (const example of examples) register(example);
}
