import type { Element, ElementContent, Properties } from 'hast';

/** Build an element; properties that are undefined are left out. */
export function element(
  tagName: string,
  properties: Record<string, Properties[string] | undefined>,
  children: ElementContent[] | string = [],
): Element {
  const kept = Object.entries(properties).filter(([, value]) => value !== undefined);
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(kept) as Properties,
    children: typeof children === 'string' ? [{ type: 'text', value: children }] : children,
  };
}
