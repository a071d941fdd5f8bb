import type { ReaderPlugin } from 'gouji';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { checkTree } from './check-tree.js';
import { compareExample } from './compare-example.js';
import { compareText } from './compare-text.js';
import type { Example } from './example.js';
import { optionsOf } from './options-of.js';
import { printJson } from './print-json.js';
import { registerExamples } from './register-examples.js';
import { isUpdate, type TesterOptions } from './runner.js';
import { treeOutputs } from './tree-outputs.js';

/** How a reader is tested. */
export interface TestReaderOptions extends TesterOptions {
  /** Options for every example that has none of its own (`options.yaml`). */
  readonly options?: unknown;
}

/**
 * Test a reader by its examples: it accepts each `input.*` and makes of it what `tree.json` or an
 * `output.*` says, with `problems.json` for what is wrong with the input. It accepts no file that
 * says nothing, reads the same bytes the same way, leaves them as they are, and takes a file that
 * breaks off for what it is.
 */
export function testReader<Options>(reader: ReaderPlugin<Options>, options: TestReaderOptions) {
  const { test } = options;
  const read = async (example: Example, bytes = example.input.bytes): Promise<Root> => {
    const tree = reader.from(bytes, await optionsOf(reader, example.options ?? options.options));
    checkTree(tree);
    return tree;
  };

  test('no bytes without a name are not accepted', () => {
    if (!reader.accepts(new Uint8Array(), undefined)) return;
    throw new Error(`${reader.name}: found that no bytes are accepted; it would take every file`);
  });

  registerExamples(options, (example) => {
    const { name, folder, input } = example;

    test(`${name}: what is read is what is expected`, async () => {
      if (!reader.accepts(input.bytes, input.name)) {
        throw new Error(`${folder}: found that ${input.name} is not accepted, expected it to be`);
      }
      const tree = await read(example);
      const problems = tree.data?.problems ?? [];
      compareExample(example, isUpdate(options), {
        ...treeOutputs('mdast', tree, new VFile()),
        'problems.json': () => (problems.length > 0 ? printJson(problems) : undefined),
      });
    });

    test(`${name}: the same bytes are read the same way, and left as they are`, async () => {
      const before = input.bytes.slice();
      const once = printJson(await read(example));
      compareText(`${folder}/(second time)`, printJson(await read(example)), once);
      if (Buffer.compare(before, input.bytes) === 0) return;
      throw new Error(`${folder}: found other bytes after reading, expected them unchanged`);
    });

    test(`${name}: a file that breaks off is read, or refused with a reason`, async () => {
      try {
        await read(example, input.bytes.slice(0, input.bytes.length >> 1));
      } catch (error) {
        if (!isSlip(error)) return;
        throw new Error(
          `${folder}: found ${error} for the first half of the file, expected a tree or a GoujiError`,
        );
      }
    });
  });
}

/** A fault of the code rather than a refusal of the file. */
function isSlip(error: unknown): boolean {
  return (
    error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
  );
}
