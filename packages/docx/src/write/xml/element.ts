import { xmlText } from './xml-text.js';

/** Write an element; attributes and children that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Array<string | undefined>
): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${escapeXml(String(value))}"`;
  }
  const content = children.join('');
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** Write an element whose one attribute is `w:val`, undefined for no value. */
export function value(name: string, val: string | number | undefined): string | undefined {
  return val === undefined ? undefined : element(name, { 'w:val': val });
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escape the text of an element or attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (sign) => entities[sign]!);
}

/** Write a part: the declaration and its root. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** The namespace of WordprocessingML. */
export const wordNamespace = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
};
