import type { IXmlableObject } from 'docx';
import { xmlText } from '../xml/xml-text.js';

/** Write an element of an equation (ECMA-376 Part 1, 22.1.2). */
export function omml(name: string, ...content: IXmlableObject[]): IXmlableObject {
  return { [name]: content.length > 0 ? content : {} };
}

/** Write a property: `<m:chr m:val="∑"/>`. */
export function property(name: string, value: string): IXmlableObject {
  return { [name]: { _attr: { 'm:val': xmlText(value) } } };
}

/** Write a run of an equation; its properties say how its letters look. */
export function mathRun(text: string, properties: IXmlableObject[] = []): IXmlableObject[] {
  if (text === '') return [];
  const written = { 'm:t': [{ _attr: { 'xml:space': 'preserve' } }, xmlText(text)] };
  return [omml('m:r', ...(properties.length > 0 ? [omml('m:rPr', ...properties)] : []), written)];
}
