import type { Element, ElementContent } from 'hast';
import { find, svg } from 'property-information';

/** Charts are a few levels deep; what is deeper is none. */
const deepest = 64;

const token = new RegExp(
  [
    String.raw`<(?<name>[a-z][\w:-]*)(?<attributes>(?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>/?)>`,
    String.raw`</(?<end>[a-z][\w:-]*)\s*>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'giy',
);
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Read the SVG that draws a chart: elements, attributes and text, as XML has them. Undefined where
 * it is none or not sound; a parser of all of HTML would take more than the rest of the writing.
 */
export function readSvg(source: string): Element | undefined {
  const root: Element = { type: 'element', tagName: '', properties: {}, children: [] };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const found = token.exec(source)?.groups;
    if (!found || open.length > deepest) return undefined;
    const parent = open.at(-1)!;
    if (found.end !== undefined) {
      if (open.length === 1 || found.end !== parent.tagName) return undefined;
      open.pop();
    } else if (found.text !== undefined) {
      parent.children.push({ type: 'text', value: unescaped(found.text) });
    } else {
      const element = elementOf(found.name!, found.attributes!);
      parent.children.push(element);
      if (found.empty === '') open.push(element);
    }
  }
  const [first] = root.children;
  return open.length === 1 && isSvg(first) ? first : undefined;
}

function elementOf(tagName: string, attributes: string): Element {
  const pairs = [...attributes.matchAll(attribute)].map(([, name, double, single]) => {
    return [find(svg, name!).property, unescaped((double ?? single)!)] as const;
  });
  return { type: 'element', tagName, properties: Object.fromEntries(pairs), children: [] };
}

function isSvg(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'svg';
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (all, ten, hex, name) => {
      if (name) return named[name.toLowerCase()]!;
      const code = ten ? Number.parseInt(ten, 10) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
