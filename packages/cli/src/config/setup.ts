import type { RuleLevels, Waiver } from '@gouji/forms';
import type { PluginUse } from 'gouji';

/** What a configuration and the flags beside it make of the work on a document. */
export interface Setup {
  /** The file of the configuration, where there is one. */
  file: string | undefined;
  /** The same list for every document of a configuration. */
  plugins: readonly PluginUse[];
  rules: RuleLevels | undefined;
  waivers: readonly Waiver[] | undefined;
  site: Readonly<Record<string, string>> | undefined;
}
