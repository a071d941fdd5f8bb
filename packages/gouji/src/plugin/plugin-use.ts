import type { Plugin } from 'unified';
import type { TransformPhase } from './define-transform.js';
import type { GoujiPlugin } from './gouji-plugin.js';

/** When a plugin runs; `html` is for rehype plugins, on the way to HTML. */
export type PluginPhase = TransformPhase | 'html';

// biome-ignore lint/suspicious/noExplicitAny: each plugin knows its own options and tree.
type UnifiedPlugin = Plugin<any[], any, any>;

/** Plugins and settings that go together, as unified has them. */
export interface PluginPreset {
  readonly plugins?: readonly PluginUse[] | undefined;
  /** Settings for parsers and compilers: those of remark-stringify, for Markdown. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
}

/** What can be used: a plugin of unified or of gouji, several of gouji, or a preset. */
export type Usable = UnifiedPlugin | GoujiPlugin | readonly GoujiPlugin[] | PluginPreset;

/** A plugin with all that can be said of its use. */
export interface PluginEntry {
  readonly use: Usable;
  /** Options; `false` turns a plugin off that a preset has turned on. */
  readonly options?: unknown;
  /** When it runs, where neither the plugin nor its name (`remark-…`, `rehype-…`) says. */
  readonly phase?: PluginPhase | undefined;
  /** What messages call it; its own name where it is not given. */
  readonly name?: string | undefined;
}

/** A plugin, a plugin with its options, or one with all that can be said of its use. */
export type PluginUse = Usable | readonly [Usable, unknown?] | PluginEntry;
