import type { Element } from 'hast';
import type { Link, PhrasingContent } from 'mdast';
import { ownId } from './own-id.js';
import { stylesOf } from './styles-of.js';

/** Put a mark around content. */
export type Mark = (children: PhrasingContent[]) => PhrasingContent;

const marks: Record<string, Exclude<PhrasingContent['type'], 'link'>> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  ins: 'underline',
  u: 'underline',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  rt: 'superscript',
  sub: 'subscript',
  sup: 'superscript',
};

/** Say what mark an element puts on its content: by its name, or by its style as Word does. */
export function markOf(element: Element): Mark | undefined {
  if (element.tagName === 'a') return linkMark(element);
  const type = marks[element.tagName] ?? typeOfStyle(element);
  return type && ((children) => ({ type, children }) as PhrasingContent);
}

function linkMark(element: Element): Mark | undefined {
  const { href } = element.properties;
  const address = typeof href === 'string' ? href.trim() : '';
  const url = address.startsWith('#') ? `#${ownId(address.slice(1))}` : address;
  // Nothing of a script or of embedded data is kept, whoever writes the tree next.
  if (url === '' || url === '#' || !isAddress(url)) return undefined;
  return (children): Link => ({ type: 'link', url, title: null, children });
}

function isAddress(url: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\u0000-\u0020\u007f]/g, ''));
  return !scheme || /^(https?|mailto|tel|ftp)$/i.test(scheme[1]!);
}

function typeOfStyle(
  element: Element,
): 'strong' | 'underline' | 'superscript' | 'subscript' | undefined {
  if (element.properties.style === undefined) return undefined;
  const styles = stylesOf(element);
  const weight = styles.get('font-weight') ?? '';
  if (weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600) return 'strong';
  if (styles.get('text-decoration')?.includes('underline')) return 'underline';
  if (styles.get('vertical-align') === 'super') return 'superscript';
  return styles.get('vertical-align') === 'sub' ? 'subscript' : undefined;
}
