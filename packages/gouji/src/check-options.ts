import { checkResolved } from './convert/check-resolved.js';
import type { ConvertOptions } from './options.js';
import { resolvePlugins } from './plugin/resolve-plugins.js';

/**
 * Refuse options that cannot be met, before any work is done.
 *
 * @throws GoujiError `usage` or `unknown-form` that names the values allowed.
 */
export function checkOptions(options: ConvertOptions): void {
  checkResolved(options, resolvePlugins(options.plugins));
}
