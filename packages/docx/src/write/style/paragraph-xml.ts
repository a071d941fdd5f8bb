import { element, value } from '../xml/element.js';
import { twips, type Units } from './twips.js';
import type { ParagraphStyle } from './word-style.js';

/** Write the paragraph properties of a style in the order of the schema (ECMA-376 Part 1, 17.3.1.26). */
export function paragraphXml(
  look: ParagraphStyle,
  units: Units,
  outline: number | undefined,
): string | undefined {
  const parts = [
    look.keepNext && element('w:keepNext'),
    look.keepNext && element('w:keepLines'),
    look.widowControl !== undefined && value('w:widowControl', Number(look.widowControl)),
    look.offGrid && value('w:snapToGrid', 0),
    spacing(look, units),
    indent(look, units),
    value('w:jc', look.align === 'justify' ? 'both' : look.align),
    value('w:outlineLvl', outline),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? undefined : element('w:pPr', {}, ...parts);
}

/** 17.3.1.33: a pitch is exact, a multiple counts in 240ths of a line. */
function spacing({ before, after, line }: ParagraphStyle, units: Units): string | undefined {
  if (before === undefined && after === undefined && line === undefined) return undefined;
  const pitch = typeof line === 'number' ? Math.round(line * 240) : line && twips(line, units);
  return element('w:spacing', {
    'w:before': before && twips(before, units),
    'w:after': after && twips(after, units),
    'w:line': pitch,
    'w:lineRule': line === undefined ? undefined : typeof line === 'number' ? 'auto' : 'exact',
  });
}

/** 17.3.1.12: where characters measure an indent it follows the size of the text. */
function indent(look: ParagraphStyle, units: Units): string | undefined {
  const attributes: Record<string, number> = {};
  for (const side of ['left', 'right', 'hanging', 'firstLine'] as const) {
    const length = look[side];
    if (length === undefined) continue;
    if (length.endsWith('char')) {
      attributes[`w:${side}Chars`] = Math.round(Number.parseFloat(length) * 100);
    }
    attributes[`w:${side}`] = twips(length, units);
  }
  return Object.keys(attributes).length === 0 ? undefined : element('w:ind', attributes);
}
