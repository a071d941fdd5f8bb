import type { MathElement } from '@gouji/tree';

/** Build an element of MathML. */
export function mathElement(
  name: string,
  children: MathElement['children'],
  attributes?: Record<string, string>,
): MathElement {
  return attributes ? { name, attributes, children } : { name, children };
}
