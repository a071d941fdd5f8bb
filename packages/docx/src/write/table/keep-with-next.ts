import type { IXmlableObject } from 'docx';
import { leaf } from '../xml/plain-element.js';

/** Keep the paragraphs of a row that has just been made with the next (ECMA-376 Part 1, 17.3.1.15). */
export function keepWithNext(row: IXmlableObject): void {
  for (const cell of contentOf(row, 'w:tr')) {
    for (const paragraph of contentOf(cell, 'w:tc')) {
      if ('w:p' in paragraph) keep(paragraph);
    }
  }
}

/** The setting follows the style of the paragraph, as the schema orders them. */
function keep(paragraph: IXmlableObject): void {
  const content = contentOf(paragraph, 'w:p');
  const properties = content.find((child) => 'w:pPr' in child);
  if (!properties) {
    setContent(paragraph, 'w:p', [{ 'w:pPr': [leaf('w:keepNext')] }, ...content]);
    return;
  }
  const settings = contentOf(properties, 'w:pPr');
  if (settings.some((setting) => 'w:keepNext' in setting)) return;
  const styles = settings.filter((setting) => 'w:pStyle' in setting);
  const others = settings.filter((setting) => !('w:pStyle' in setting));
  setContent(properties, 'w:pPr', [...styles, leaf('w:keepNext'), ...others]);
}

function contentOf(element: IXmlableObject, name: string): IXmlableObject[] {
  const content: unknown = element[name];
  return Array.isArray(content) ? content.filter((one) => typeof one === 'object') : [];
}

function setContent(element: IXmlableObject, name: string, content: IXmlableObject[]): void {
  (element as Record<string, unknown>)[name] = content;
}
