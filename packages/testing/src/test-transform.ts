import { join } from 'node:path';
import { createProcessor, type TransformPlugin } from 'gouji';
import type { Root } from 'mdast';
import type { Plugin, Settings } from 'unified';
import { unified } from 'unified';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import { checkTree } from './check-tree.js';
import { compareExample } from './compare-example.js';
import { compareText } from './compare-text.js';
import type { Example } from './example.js';
import { formatOf } from './format-of.js';
import { messagesOf } from './messages-of.js';
import { optionsOf } from './options-of.js';
import { printJson } from './print-json.js';
import { registerExamples } from './register-examples.js';
import { isUpdate, type TesterOptions } from './runner.js';
import { type TreeKind, treeKinds } from './tree-kinds.js';
import { treeOutputs } from './tree-outputs.js';
import { withoutPositions } from './without-positions.js';

/** How a plugin is tested. */
export interface TestTransformOptions extends TesterOptions {
  /** The trees that the plugin takes: of documents (remark plugins), or of HTML (rehype plugins). */
  readonly tree?: TreeKind | undefined;
  /** Options for every example that has none of its own (`options.yaml`). */
  readonly options?: unknown;
  /** Plugins that run before it. */
  readonly before?: readonly Plugin<never[]>[] | undefined;
  /** A second run on its own output must change nothing. */
  readonly idempotent?: boolean | undefined;
}

/** A plugin that changes trees: a unified plugin, or what `defineTransform` gives. */
export type TestedPlugin =
  | ((this: never, ...settings: never[]) => unknown)
  // biome-ignore lint/suspicious/noExplicitAny: each plugin knows its own options.
  | TransformPlugin<any>;

/**
 * Test a plugin that changes trees by its examples: each has an `input.*` and what comes of it,
 * `tree.json`, `output.html`, `output.md` or `output.txt`, and `problems.json` where it says
 * something. Every example is run again without positions, and must do.
 */
export function testTransform(plugin: TestedPlugin, options: TestTransformOptions): void {
  const { test, tree: kind = 'mdast', idempotent } = options;
  const run = (example: Example, tree: Node) => runPlugin(plugin, options, example, tree);

  registerExamples(options, (example) => {
    const { name } = example;
    const { parse } = treeKinds[kind];

    test(`${name}: what comes of it is what is expected`, async () => {
      const { tree, file } = await run(example, parse(example.input));
      checkTree(tree);
      compareExample(example, isUpdate(options), {
        ...treeOutputs(kind, tree, file),
        'problems.json': () => {
          const messages = messagesOf(file);
          return messages.length > 0 ? printJson(messages) : undefined;
        },
      });
    });

    test(`${name}: nothing fails where no node has a position`, async () => {
      const { tree } = await run(example, withoutPositions(parse(example.input)));
      checkTree(tree);
    });

    if (!idempotent) return;
    test(`${name}: a second run changes nothing`, async () => {
      const { tree } = await run(example, parse(example.input));
      const once = printJson(tree);
      const twice = printJson((await run(example, tree)).tree);
      if (once === twice) return;
      compareText(join(example.folder, '(second run)'), twice, once);
    });
  });
}

async function runPlugin(
  plugin: TestedPlugin,
  { options, before = [] }: TestTransformOptions,
  { input, options: own }: Example,
  tree: Node,
): Promise<{ tree: Node; file: VFile }> {
  const file = new VFile({ path: input.name, value: input.bytes });
  const settings = own ?? options;
  const processor = unified();
  for (const each of before) processor.use(each);
  let start = tree;
  if (typeof plugin === 'object') {
    const given = await optionsOf(plugin, settings);
    if (plugin.phase === 'after') {
      const reading = createProcessor({ from: formatOf(input), to: 'json', name: input.name });
      start = await reading.run(tree as never, file);
    }
    processor.use(() => (root, vfile) => plugin.transform(root as Root, vfile, given));
  } else {
    const parameters = (settings === undefined ? [] : [settings]) as [Settings?];
    processor.use(plugin as unknown as Plugin<unknown[]>, ...parameters);
  }
  return { tree: await processor.run(start as never, file), file };
}
