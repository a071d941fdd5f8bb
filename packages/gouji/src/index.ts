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
export { type ConfigPlugin, defineConfig, type GoujiConfig, type RuleSetting } from './config.js';
export type { ConversionStep, WatchStep } from './conversion-step.js';
export type { Known } from './convert/list-known.js';
export type { ProcessorOptions } from './convert/processor-options.js';
export { convert } from './convert.js';
export { createProcessor } from './create-processor.js';
export { checkExample, type Difference, type Example } from './examples/check-example.js';
export { findForm } from './find-form.js';
export * from './formats.js';
export { knownTo } from './known.js';
export type { ConvertOptions } from './options.js';
export * from './plugin/index.js';
export { resolvePlugins } from './plugin/resolve-plugins.js';
export type { ResolvedPlugins } from './plugin/resolved-plugins.js';
export { sniff } from './sniff/sniff.js';
export { sourceOf } from './source-of.js';
