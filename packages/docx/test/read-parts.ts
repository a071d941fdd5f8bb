import { strFromU8, unzipSync } from 'fflate';

/** Unzip the text parts of a Word file. */
export function readParts(bytes: Uint8Array): Record<string, string> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

/** Read the attributes of the first element of a name, prefixes left out. */
export function attributesOf(xml: string, name: string): Record<string, string> {
  const tag = new RegExp(`<${name}(?=[\\s/>])([^>]*)>`).exec(xml)?.[1] ?? '';
  const pairs = [...tag.matchAll(/(?:\w+:)?(\w+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, key, value]) => [key!, value!]));
}

/** Find a style by its id, as XML. */
export function styleOf(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
}
