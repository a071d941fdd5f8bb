import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** What the strictest systems still take: the elements of HTML 4 that carry text and tables. */
const elements = new Set(
  'a b blockquote br caption code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre s span strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'href src alt title lang scope colspan rowspan headers id span start type abbr'.split(' '),
);
/** These go with what they hold; of any other that is not known, what it holds stays. */
const dropped = new Set(['script', 'style', 'svg', 'iframe', 'object', 'template', 'noscript']);

/** Put a fragment through a content system of the strict kind, as it is pasted in. */
export function strictCms(html: string): string {
  const root = parseFragment(html);
  root.childNodes = filter(root, root);
  return serialize(root);
}

function filter(node: Parent, parent: Parent): Child[] {
  return node.childNodes.flatMap((child): Child[] => {
    if (child.nodeName === '#comment') return [];
    if (!('tagName' in child)) return [{ ...child, parentNode: parent }];
    if (dropped.has(child.tagName)) return [];
    if (!elements.has(child.tagName)) return filter(child, parent);
    child.attrs = child.attrs.flatMap(({ name, value }) => {
      if (!attributes.has(name)) return [];
      // Prefixes of ids are taken for the system's own; what refers to them is left alone.
      return [{ name, value: name === 'id' ? value.replace(/^[a-z]+-/, '') : value }];
    });
    child.childNodes = filter(child, child);
    child.parentNode = parent;
    return [child];
  });
}
