import type { EmitterPlugin } from 'gouji';
import { compareExample } from './compare-example.js';
import { deepFreeze } from './deep-freeze.js';
import type { Example } from './example.js';
import { optionsOf } from './options-of.js';
import { readDocument } from './read-document.js';
import { registerExamples } from './register-examples.js';
import { isUpdate, type TesterOptions } from './runner.js';

/** How an emitter is tested. */
export interface TestEmitterOptions extends TesterOptions {
  /** Options for every example that has none of its own (`options.yaml`). */
  readonly options?: unknown;
}

/**
 * Test an emitter of text by its examples: each has an `input.*` and the `output.*` that is written
 * of it. Tree and report are frozen while it writes, so that a change fails; the same document is
 * written the same way, and one without positions too.
 */
export function testEmitter<Options>(emitter: EmitterPlugin<Options>, options: TestEmitterOptions) {
  const { test } = options;
  const output = `output${emitter.extension ?? `.${emitter.name}`}`;
  const write = async (example: Example, places = true): Promise<string> => {
    const { tree, file } = await readDocument(example, { places });
    deepFreeze(tree);
    deepFreeze(file.data.report);
    const settings = await optionsOf(emitter, example.options ?? options.options);
    const written = await emitter.emit(tree, file, settings);
    return typeof written === 'string' ? written : new TextDecoder().decode(written);
  };

  registerExamples(options, (example) => {
    test(`${example.name}: what is written is what is expected, each time`, async () => {
      const once = await write(example);
      compareExample(example, isUpdate(options), { [output]: () => once });
      if (once !== (await write(example))) {
        throw new Error(
          `${example.folder}: found another output the second time, expected the same`,
        );
      }
    });
    test(`${example.name}: nothing fails where nothing has a position`, async () => {
      await write(example, false);
    });
  });
}
