import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const allowed = new Set(
  'a abbr article aside b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s section small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  ),
);
const mathml =
  /^(math|mrow|mi|mn|mo|ms|mtext|mspace|mfrac|msqrt|mroot|mstyle|mpadded|mphantom|msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mprescripts|mtable|mtr|mtd|mlabeledtr|menclose|merror|none|semantics|annotation)$/;
const addresses = new Set(['href', 'src', 'cite', 'action', 'formaction', 'poster', 'background']);

/** List what could act in HTML: elements that are not text, handlers, styles, addresses that run. */
export function activeElements(html: string): string[] {
  const found: string[] = [];
  const stack: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('childNodes' in node) for (const child of node.childNodes) stack.push(child);
    if (node.nodeName === '#comment') found.push('a comment');
    if (!('tagName' in node)) continue;
    const { tagName } = node;
    const inert = tagName === 'input' && isInert(node.attrs);
    if (!allowed.has(tagName) && !mathml.test(tagName) && !inert) found.push(`<${tagName}>`);
    for (const { name, value } of node.attrs) {
      const address = addresses.has(name.toLowerCase());
      const safe = address
        ? /^(https?:\/\/|mailto:|tel:|#)/.test(value)
        : !/^on|^style$|^srcset$|^srcdoc$|:/i.test(name);
      if (!safe) found.push(`<${tagName} ${name}="${value}">`);
    }
  }
  return found;
}

/** A check box that nobody can click, and that belongs to no form. */
function isInert(attributes: ReadonlyArray<{ name: string; value: string }>): boolean {
  const values = new Map(attributes.map(({ name, value }) => [name, value]));
  const plain = [...values.keys()].every((name) =>
    ['type', 'checked', 'disabled', 'aria-label'].includes(name),
  );
  return plain && values.get('type') === 'checkbox' && values.has('disabled');
}
