import type { Element } from 'hast';
import { isHidden, isSilent } from './is-hidden.js';
import type { Content } from './state.js';
import { textContent } from './text-content.js';

const tags = new Set(['aside', 'footer', 'form', 'header', 'nav']);
const names =
  /^(?:nav|menu|crumbs?|breadcrumbs?|foot|footer|bottom|copyright|share|sidebar|related|recommend|header|banner|search|print|qrcode|pager?|tools?)(?:[-_\d]|$)/i;
const imprint =
  /版权所有|版權所有|ICP\s*备|公网安备|网站标识|网站地图|本网站|本站|[©]|copyright|[主承]办单位|技术支持|扫一扫/i;

/** Tell the blocks that lead about a site from those that are its text: links, imprints, bars. */
export function isNavigation(node: Content): boolean {
  if (node.type !== 'element') return node.type !== 'text' || node.value.trim() === '';
  if (tags.has(node.tagName) || isSilent(node) || isHidden(node)) return true;
  const { className, id } = node.properties;
  const named = [id, ...(Array.isArray(className) ? className : [])];
  if (named.some((name) => typeof name === 'string' && names.test(name))) return true;
  if (isWrapper(node)) return node.children.every(isNavigation);
  const length = lengthOf(textContent(node));
  if (length === 0) return node.tagName !== 'img' && !holdsPicture(node);
  return linked(node) * 2 > length || (length < 300 && imprint.test(textContent(node)));
}

/** A wrapper is what it holds. */
function isWrapper({ tagName, children }: Element): boolean {
  if (tagName !== 'div' && tagName !== 'section') return false;
  const elements = children.filter((child) => child.type === 'element');
  const bare = children.every((child) => child.type !== 'text' || child.value.trim() === '');
  return bare && elements.some((child) => ['div', 'p', 'section', 'table'].includes(child.tagName));
}

function linked(element: Element): number {
  if (element.tagName === 'a') return lengthOf(textContent(element));
  return element.children.reduce(
    (sum, child) => sum + (child.type === 'element' ? linked(child) : 0),
    0,
  );
}

function holdsPicture(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'img' || holdsPicture(child)),
  );
}

function lengthOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}
