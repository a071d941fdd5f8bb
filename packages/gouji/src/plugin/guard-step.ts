import { placeOf } from '@gouji/tree';
import type { Node } from 'mdast';
import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { checkTree } from './check-tree.js';
import { invalidPlugin, isPromise, kindOf, pluginFailed, pluginWrong } from './plugin-error.js';
import type { PluginPhase } from './plugin-use.js';
import type { PluginStep } from './resolved-plugins.js';
import { documentTree, htmlTree } from './tree-grammar.js';

type Next = (error?: unknown, tree?: unknown, file?: unknown) => void;
type Transform = (tree: unknown, file: VFile, next?: Next) => unknown;

/**
 * Make a plugin of unified say its name in all that goes wrong with it: as it is set up, as it
 * runs, and in the tree that it leaves.
 */
export function guardStep({ name, plugin, options }: PluginStep, phase: PluginPhase): Plugin {
  return function guarded(this: Processor) {
    const transform = setUp(this, name, plugin, options);
    if (transform === undefined) return undefined;
    return (tree: Node, file: VFile) => {
      const at = { plugin: name, step: phase, document: file.basename };
      const messages = file.messages.length;
      const finish = (result: unknown): Node | undefined => {
        if (result instanceof Error) throw pluginFailed(at, result);
        const fault = checkTree(result ?? tree, phase === 'html' ? htmlTree : documentTree);
        if (fault) throw pluginWrong(at, fault);
        for (const message of file.messages.slice(messages)) signMessage(message, name);
        return (result ?? undefined) as Node | undefined;
      };
      const fail = (error: unknown): never => {
        throw pluginFailed(at, error);
      };
      let result: unknown;
      try {
        result = call(transform, tree, file);
      } catch (error) {
        return fail(error);
      }
      return isPromise(result) ? Promise.resolve(result).then(finish, fail) : finish(result);
    };
  };
}

function setUp(
  processor: Processor,
  name: string,
  plugin: PluginStep['plugin'],
  options: unknown,
): Transform | undefined {
  const { parser, compiler } = processor;
  let transform: unknown;
  try {
    const parameters = options === undefined ? [] : [options];
    transform = (plugin as (this: Processor, ...parameters: unknown[]) => unknown).apply(
      processor,
      parameters,
    );
  } catch (error) {
    throw pluginFailed({ plugin: name, step: 'set-up' }, error);
  }
  if (processor.parser !== parser) throw invalidPlugin(name, brings('parser', 'defineReader'));
  if (processor.compiler !== compiler)
    throw invalidPlugin(name, brings('compiler', 'defineEmitter'));
  if (transform === undefined || transform === null) return undefined;
  if (typeof transform === 'function') return transform as Transform;
  const { zh, en } = kindOf(transform);
  throw invalidPlugin(name, {
    zh: `它设置时返回了${zh},应返回改变树的函数,或什么都不返回。`,
    en: `Unexpected result of setting it up (${en}), expected a function that changes the tree, or nothing.`,
  });
}

/** A transformer that takes three parameters says by the third that it is done. */
function call(transform: Transform, tree: Node, file: VFile): unknown {
  if (transform.length < 3) return transform(tree, file);
  return new Promise((resolve, reject) => {
    const next: Next = (error, result) => (error ? reject(error) : resolve(result));
    const result = transform(tree, file, next);
    if (isPromise(result)) result.then(resolve, reject);
  });
}

/** What nobody has signed is said by the plugin; a node without a line has a place all the same. */
function signMessage(message: VFile['messages'][number], name: string): void {
  message.source ??= name;
  const node = message.ancestors?.at(-1);
  const place = node && placeOf(node as Node);
  if (place && 'line' in place) message.place ??= place;
}

function brings(what: 'parser' | 'compiler', instead: string) {
  const zh = what === 'parser' ? '解析器' : '编译器';
  return {
    zh: `它带来了自己的${zh},而读写由 gouji 进行;请去掉它,或用 ${instead} 制作插件。`,
    en: `Unexpected ${what}, for gouji reads and writes itself; leave it out, or make a plugin with ${instead}.`,
  };
}
