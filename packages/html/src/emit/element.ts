import type { Element, ElementContent, Properties } from 'hast';

/** Build an element; properties that are undefined are left out. */
export function element(
  tagName: string,
  properties: Record<string, Properties[string] | undefined>,
  children: ElementContent[] | string = [],
): Element {
  const kept: Properties = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== undefined) kept[name] = value;
  }
  return {
    type: 'element',
    tagName,
    properties: kept,
    children: typeof children === 'string' ? [{ type: 'text', value: children }] : children,
  };
}
