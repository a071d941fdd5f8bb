import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { bytesOf } from '../bytes-of.js';
import { checkTree } from './check-tree.js';
import type { ReaderPlugin } from './define-reader.js';
import { kindOf, pluginFailed, pluginWrong } from './plugin-error.js';
import type { Configured } from './resolved-plugins.js';
import { documentTree } from './tree-grammar.js';

type Reader = Configured<ReaderPlugin<unknown>>;

/** Find the first reader that takes a file for its own. */
export function findReader(
  readers: readonly Reader[],
  bytes: Uint8Array,
  file: string | undefined,
): string | undefined {
  return readers.find(({ name, plugin }) => {
    const at = { plugin: name, step: 'accepts', document: file };
    let accepted: unknown;
    try {
      accepted = plugin.accepts(bytes, file);
    } catch (error) {
      throw pluginFailed(at, error);
    }
    if (typeof accepted === 'boolean') return accepted;
    const { zh, en } = kindOf(accepted);
    throw pluginWrong(at, {
      zh: `accepts 返回了${zh},应为 true 或 false。`,
      en: `unexpected result of accepts (${en}), expected true or false.`,
    });
  })?.plugin.name;
}

/** Make a reader the parser of a unified chain. */
export const pluginParse: Plugin<[Reader], string, Root> = function pluginParse({
  name,
  plugin,
  options,
}) {
  this.parser = (text, file) => {
    const at = { plugin: name, step: 'read', document: file.basename };
    const bytes = file.value instanceof Uint8Array ? file.value : bytesOf(text);
    let tree: Root;
    try {
      tree = plugin.from(bytes, options);
    } catch (error) {
      throw pluginFailed(at, error);
    }
    const fault = checkTree(tree, documentTree);
    if (fault) throw pluginWrong(at, fault);
    return tree;
  };
};
