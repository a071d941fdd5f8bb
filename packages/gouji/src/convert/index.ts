/** Convert documents, and load for each no more than it takes. */
export { convert } from '../convert.js';
export * from '../formats.js';
export type { ConvertOptions } from '../options.js';
export { checkResolved } from './check-resolved.js';
export { type Known, listKnown } from './list-known.js';
export { loadPlugins } from './load-plugins.js';
