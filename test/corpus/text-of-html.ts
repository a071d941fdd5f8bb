import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const blocks = new Set(
  'article aside blockquote caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Give the text of each innermost block of HTML in order, squeezed, marks of notes left out. */
export function textOfHtml(html: string): string[] {
  const found: Array<{ text: string }> = [];
  walk(parse(html), { text: '' }, found);
  return found.map(({ text }) => squeeze(text)).filter((text) => text !== '');
}

/** Leave out what two printings of a text may differ in: spaces, invisible characters, case. */
function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\s\u0000-\u001f\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]+/g, '')
    .toLowerCase();
}

function walk(node: Node, holder: { text: string }, found: Array<{ text: string }>): void {
  if (node.nodeName === '#text') holder.text += (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node) || isNoteMark(node)) return;
  let inside = holder;
  if (blocks.has(node.nodeName)) {
    inside = { text: '' };
    found.push(inside);
  }
  for (const child of node.childNodes) walk(child, inside, found);
}

/** The number of a note and the arrow back are printed in another way by every tool. */
function isNoteMark(node: Node): boolean {
  if (node.nodeName !== 'a') return false;
  const target = (node as Element).attrs.find(({ name }) => name === 'href')?.value ?? '';
  return /^#(gouji-fn|(foot|end)note|comment)/.test(target);
}
