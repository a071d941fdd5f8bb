import type { IXmlableObject } from 'docx';
import type { Format } from '../place.js';
import { leaf, PlainElement } from './plain-element.js';

/** Make a run of text (ECMA-376 Part 1, 17.3.2.25) with the looks of its format. */
export function plainRun(value: string, format: Format): PlainElement {
  const text = { 'w:t': [preserved, value] };
  const looks = looksOf(format);
  return new PlainElement('w:r', looks ? [looks, text] : [text]);
}

/** Runs share what they have in common: a document has very many. */
const preserved = { _attr: { 'xml:space': 'preserve' } };
const known = new Map<string, IXmlableObject | undefined>();

function looksOf(format: Format): IXmlableObject | undefined {
  const { style, strong, emphasis, strike, underline, lowered, raised } = format;
  const flags = [strong, emphasis, strike, underline, lowered, raised];
  const key = flags.map(Number).join('') + (style ?? '');
  if (!known.has(key)) known.set(key, properties(format));
  return known.get(key);
}

/** The properties in the order of the schema (17.3.2.28). */
function properties(format: Format): IXmlableObject | undefined {
  const { style, strong, emphasis, strike, underline, lowered, raised } = format;
  const looks = [
    ...(style ? [leaf('w:rStyle', { 'w:val': style })] : []),
    ...(strong ? [leaf('w:b'), leaf('w:bCs')] : []),
    ...(emphasis ? [leaf('w:i'), leaf('w:iCs')] : []),
    ...(strike ? [leaf('w:strike')] : []),
    ...(underline ? [leaf('w:u', { 'w:val': 'single' })] : []),
    ...(lowered ? [leaf('w:vertAlign', { 'w:val': 'subscript' })] : []),
    ...(raised ? [leaf('w:vertAlign', { 'w:val': 'superscript' })] : []),
  ];
  return looks.length > 0 ? { 'w:rPr': looks } : undefined;
}
