import type { Root } from 'mdast';
import { element, escapeXml, part } from './xml/element.js';

/** Properties that a document may state of itself, and the elements that hold them. */
const names: Record<string, string> = {
  title: 'dc:title',
  subject: 'dc:subject',
  creator: 'dc:creator',
  keywords: 'cp:keywords',
  description: 'dc:description',
  language: 'dc:language',
};

/**
 * Write `docProps/core.xml` (ECMA-376 Part 2, 8) with what the source says of itself, and nothing of
 * when or by whom it was converted.
 */
export function corePart({ data }: Root, title: string | undefined): string {
  const properties: Record<string, string> = { ...data?.properties, ...(title ? { title } : {}) };
  const known = Object.entries(names).map(([key, name]) => {
    const text = properties[key];
    return text ? element(name, {}, escapeXml(text)) : undefined;
  });
  return part(element('cp:coreProperties', namespaces, ...known));
}

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
