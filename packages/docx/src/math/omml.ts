/** One element of an equation (ECMA-376 Part 1, 22.1.2), held until the equation is whole. */
export interface Omml {
  name: string;
  /** `m:val` of a property; undefined when it is not stated. */
  value: string | undefined;
  /** The text of `m:t`. */
  text: string;
  children: Omml[];
}

/** Find the children of an element that have a name. */
export function childrenOf({ children }: Omml, name: string): Omml[] {
  return children.filter((child) => child.name === name);
}

/** Find the property of a structure by the names of its property element and its own. */
export function propertyOf(node: Omml, properties: string, name: string): Omml | undefined {
  const found = node.children.find((child) => child.name === properties);
  return found?.children.find((child) => child.name === name);
}

/** The value of a property, or what holds where it is not stated; an empty one means nothing. */
export function settingOf(node: Omml, properties: string, name: string, otherwise: string): string {
  const property = propertyOf(node, properties, name);
  return property ? (property.value ?? '') : otherwise;
}

/** Read all text of an element in order, without recursion. */
export function textOfOmml(root: Omml): string {
  let text = '';
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    text += node.text;
    for (let index = node.children.length - 1; index >= 0; index--) {
      pending.push(node.children[index]!);
    }
  }
  return text;
}
