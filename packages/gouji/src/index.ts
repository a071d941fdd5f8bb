export { closest } from '@gouji/tree';
export { checkOptions } from './check-options.js';
export { convert } from './convert.js';
export { createProcessor, type ProcessorOptions } from './create-processor.js';
export { findForm } from './find-form.js';
export { type InputFormat, inputFormats, type OutputFormat, outputFormats } from './formats.js';
export type { ConvertOptions } from './options.js';
export { sniff } from './sniff/sniff.js';
export { sourceOf } from './source-of.js';
