export {
  type Asset,
  type Check,
  closest,
  GoujiError,
  type Language,
  type Localized,
  type Place,
  type Problem,
  type Report,
  type Severity,
} from '@gouji/tree';
export { type BlankFormOptions, blankForm, blankFormats } from './blank-form.js';
export { checkOptions } from './check-options.js';
export { convert } from './convert.js';
export { createProcessor, type ProcessorOptions } from './create-processor.js';
export { checkExample, type Difference, type Example } from './examples/check-example.js';
export { findForm } from './find-form.js';
export { type InputFormat, inputFormats, type OutputFormat, outputFormats } from './formats.js';
export type { ConvertOptions } from './options.js';
export * from './plugin/index.js';
export { sniff } from './sniff/sniff.js';
export { sourceOf } from './source-of.js';
