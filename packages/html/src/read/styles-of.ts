import type { Element } from 'hast';

/** Read the inline style of an element: property to value, both in lower case. */
export function stylesOf(element: Element): Map<string, string> {
  const styles = new Map<string, string>();
  const { style } = element.properties;
  if (typeof style !== 'string') return styles;
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    styles.set(
      name,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return styles;
}
