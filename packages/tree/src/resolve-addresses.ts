import type { Root } from 'mdast';
import { isLocal } from './is-local.js';
import { safeUrl } from './safe-url.js';
import { visit } from './visit.js';

/**
 * Make whole addresses of those that hold only where the document lies (RFC 3986, 5.2), in links,
 * pictures and definitions; what is no path, such as a file of a machine, stays.
 *
 * @param base the whole address of the document, http or https
 */
export function resolveAddresses(tree: Root, base: string): void {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    if (isLocal(node.url)) node.url = resolve(node.url, base) ?? node.url;
  });
}

function resolve(url: string, base: string): string | undefined {
  try {
    return safeUrl(new URL(url.trim(), base).href);
  } catch {
    return undefined;
  }
}
