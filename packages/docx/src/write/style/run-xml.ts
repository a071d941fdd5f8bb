import { element, value } from '../xml/element.js';
import type { Layout } from './layout.js';
import type { ParagraphStyle, WordStyle } from './word-style.js';

/** Write the run properties of a style in the order of the schema (ECMA-376 Part 1, 17.3.2.28). */
export function runXml(
  look: ParagraphStyle,
  layout: Layout,
  size: string | undefined = look.size,
): string | undefined {
  const font = look.font === undefined ? undefined : layout.style.fonts[look.font];
  const halfPoints = size === undefined ? undefined : Math.round(points(size) * 2);
  const parts = [
    font && fontXml(font),
    toggle('w:b', look.bold),
    toggle('w:bCs', look.bold),
    toggle('w:i', look.italic),
    toggle('w:iCs', look.italic),
    value('w:color', look.color),
    value('w:spacing', size === undefined ? undefined : layout.tracking(size)),
    value('w:sz', halfPoints),
    value('w:szCs', halfPoints),
  ];
  const content = parts.join('');
  return content === '' ? undefined : element('w:rPr', {}, content);
}

/** Write which font stands for which script (17.3.2.26). */
export function fontXml({ latin, eastAsia }: WordStyle['fonts'][string]): string {
  return element('w:rFonts', {
    'w:ascii': latin[0],
    'w:hAnsi': latin[0],
    'w:eastAsia': eastAsia[0],
    'w:cs': latin[0],
  });
}

function toggle(name: string, on: boolean | undefined): string | undefined {
  return on === undefined ? undefined : element(name, on ? {} : { 'w:val': 0 });
}

function points(size: string): number {
  return Number.parseFloat(size);
}
