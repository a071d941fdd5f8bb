import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { EmitterPlugin } from './define-emitter.js';
import { isPromise, kindOf, pluginFailed, pluginWrong, type StepPlace } from './plugin-error.js';
import type { Configured } from './resolved-plugins.js';

type Output = string | Uint8Array;

/** Make an emitter the compiler of a unified chain; one that is not done yet leaves a promise. */
export const pluginStringify: Plugin<[Configured<EmitterPlugin<unknown>>], Root, Output> =
  function pluginStringify({ name, plugin, options }) {
    this.compiler = (tree, file): Output => {
      const at = { plugin: name, step: 'emit', document: file.basename };
      const fail = (error: unknown): never => {
        throw pluginFailed(at, error);
      };
      let output: unknown;
      try {
        output = plugin.emit(tree as Root, file, options);
      } catch (error) {
        return fail(error);
      }
      if (!isPromise(output)) return outputOf(output, at);
      return output.then((value) => outputOf(value, at), fail) as unknown as Output;
    };
  };

/** Wait for what an emitter promised. */
export async function settleOutput(file: VFile): Promise<VFile> {
  if (!isPromise(file.result)) return file;
  file.value = (await file.result) as Output;
  delete (file as { result?: unknown }).result;
  return file;
}

function outputOf(output: unknown, at: StepPlace): Output {
  if (typeof output === 'string' || output instanceof Uint8Array) return output;
  const { zh, en } = kindOf(output);
  throw pluginWrong(at, {
    zh: `emit 返回了${zh},应为字符串或 Uint8Array。`,
    en: `unexpected result of emit (${en}), expected a string or a Uint8Array.`,
  });
}
