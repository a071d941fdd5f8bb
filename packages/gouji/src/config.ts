import type { FormInput } from '@gouji/forms';
import type { PageTemplate } from '@gouji/templates';
import type { Severity } from '@gouji/tree';
import type { PluginEntry, PluginUse, Usable } from './plugin/plugin-use.js';

/** A plugin by the name of its package or its file, or the plugin itself. */
export type ConfigPlugin =
  | string
  | PluginUse
  | readonly [string | Usable, unknown?]
  | (Omit<PluginEntry, 'use'> & { readonly use: string | Usable });

/** The level of a rule, and which of its problems may stay. */
export interface RuleSetting {
  readonly level?: Severity | 'off' | undefined;
  readonly waivers?:
    | readonly {
        readonly path?: string | undefined;
        readonly quote?: string | undefined;
        readonly reason: string;
      }[]
    | undefined;
}

/** What `gouji.config.yaml`, `.mjs` or `.ts` may say. Paths are read from the folder of the file. */
export interface GoujiConfig {
  /** In the order in which they run within their phase. */
  readonly plugins?: readonly ConfigPlugin[] | undefined;
  /** Settings for plugins, parsers and compilers, as unified has them: `bullet: '*'`. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** Files or folders of forms, or forms themselves. */
  readonly forms?: readonly (string | FormInput)[] | undefined;
  /** Folders of page templates, or page templates themselves. */
  readonly pages?: readonly (string | PageTemplate)[] | undefined;
  /** By the id of the rule: its level, or its level and what is waived. */
  readonly rules?: Readonly<Record<string, Severity | 'off' | RuleSetting>> | undefined;
  /** What the site states of itself, by page tag. */
  readonly site?: Readonly<Record<string, string>> | undefined;
}

/** Give a configuration its type, for `gouji.config.ts` and for editors. */
export function defineConfig(config: GoujiConfig): GoujiConfig {
  return config;
}
