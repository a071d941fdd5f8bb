import type { RuleLevels, Waiver } from '@gouji/forms';
import type { PluginUse, ResolvedPlugins } from 'gouji';

/** What a configuration and the flags beside it make of the work on a document. */
export interface Setup {
  /** The file of the configuration, where there is one. */
  file: string | undefined;
  /** The same list for every document of a configuration. */
  plugins: readonly PluginUse[];
  /** The same plugins, by what they are for. */
  resolved: ResolvedPlugins;
  rules: RuleLevels | undefined;
  waivers: readonly Waiver[] | undefined;
  site: Readonly<Record<string, string>> | undefined;
}
