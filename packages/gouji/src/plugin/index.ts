export { defineEmitter, type EmitterPlugin } from './define-emitter.js';
export { defineForm, type FormPlugin } from './define-form.js';
export { definePage, type PagePlugin } from './define-page.js';
export { defineReader, type ReaderPlugin } from './define-reader.js';
export { defineRule, type Finding, type RulePlugin } from './define-rule.js';
export { defineTransform, type TransformPhase, type TransformPlugin } from './define-transform.js';
export { defineWordStyle, type WordStylePlugin } from './define-word-style.js';
export { type GoujiPlugin, pluginKinds } from './gouji-plugin.js';
export type { Configurable, OptionsSchema, SchemaIssue, SchemaResult } from './options-schema.js';
export { pageSchema } from './page-schema.js';
export { interfaceVersion, type PluginBase } from './plugin-base.js';
export { invalidPlugin } from './plugin-error.js';
export type {
  PluginEntry,
  PluginPhase,
  PluginPreset,
  PluginUse,
  Usable,
} from './plugin-use.js';
