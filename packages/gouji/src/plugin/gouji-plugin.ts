import type { EmitterPlugin } from './define-emitter.js';
import type { FormPlugin } from './define-form.js';
import type { PagePlugin } from './define-page.js';
import type { ReaderPlugin } from './define-reader.js';
import type { RulePlugin } from './define-rule.js';
import type { TransformPlugin } from './define-transform.js';
import type { WordStylePlugin } from './define-word-style.js';

// biome-ignore lint/suspicious/noExplicitAny: each plugin knows its own options.
type Any = any;

/** A plugin of gouji, of any kind. */
export type GoujiPlugin =
  | ReaderPlugin<Any>
  | TransformPlugin<Any>
  | RulePlugin<Any>
  | FormPlugin
  | PagePlugin
  | WordStylePlugin
  | EmitterPlugin<Any>;

/** The kinds of plugins there are. */
export const pluginKinds = [
  'reader',
  'transform',
  'rule',
  'form',
  'page',
  'word-style',
  'emitter',
] as const satisfies readonly GoujiPlugin['kind'][];
