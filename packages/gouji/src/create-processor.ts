import type { Processor } from 'unified';
import { makeChain } from './convert/make-chain.js';
import type { ProcessorOptions } from './convert/processor-options.js';
import { wholeKit } from './convert/whole-kit.js';
import { resolvePlugins } from './plugin/resolve-plugins.js';

/**
 * Make the frozen unified chain from one format to another: parser, plugins, compiler.
 *
 * @throws GoujiError where an option cannot be met, or a plugin is wrong.
 */
export function createProcessor(options: ProcessorOptions): Processor {
  return makeChain(options, resolvePlugins(options.plugins), wholeKit);
}
