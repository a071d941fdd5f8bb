import { safeUrl } from '@gouji/tree';
import type { Link, LinkReference } from 'mdast';
import { Hyperlink, type LinkTarget } from './hyperlink.js';
import type { Format } from './place.js';
import type { Run, State } from './state.js';
import { xmlText } from './xml/xml-text.js';

/** A longer address makes Word refuse the file. */
const longest = 2000;

/** Write a node's content as a link to a URL, or plainly where the URL may not be live. */
export function linkTo(
  state: State,
  node: Link | LinkReference,
  url: string,
  format: Format,
): Run[] {
  const target = format.linked ? undefined : targetOf(state, url);
  if (!target) return state.phrasing(node.children, format);
  const style = format.style ?? 'Hyperlink';
  const runs = state.phrasing(node.children, { ...format, linked: true, style });
  if (runs.length === 0) return [];
  const title = 'title' in node && node.title ? xmlText(node.title).slice(0, 255) : undefined;
  return [new Hyperlink(target, runs, title) as unknown as Run];
}

function targetOf(state: State, url: string): LinkTarget | undefined {
  const safe = safeUrl(url);
  if (safe === undefined) return undefined;
  if (safe.startsWith('#')) return { bookmark: state.anchors.nameOf(decode(safe.slice(1))) };
  const address = addressOf(safe);
  return address === undefined ? undefined : { address, number: state.next('link') };
}

/** Word refuses a file with an address that is none; the parser of URLs mends what can be mended. */
function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = legal.test(url) ? url : new URL(url).href;
  return address.length > longest ? undefined : address;
}

/** Characters of an address (RFC 3986, 2); brackets and stray signs are left to the parser. */
const legal = /^(?:[\w.~:/?#@!$&'()*+,;=-]|%[\da-f]{2})+$/i;

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
