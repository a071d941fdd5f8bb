import type { MathElement } from '@gouji/tree';
import { onOff } from '../on-off.js';
import { mathElement } from './math-element.js';
import { type Omml, propertyOf } from './omml.js';

const variants: Readonly<Record<string, string>> = { b: 'bold', bi: 'bold-italic', i: 'italic' };

/**
 * Part the text of a run into numbers, identifiers and operators (ECMA-376 Part 1, 22.1.2.87; MathML
 * 4, 3.2). Letters stand for themselves each, unless the run is upright: `sin` is one name.
 */
export function tokens(run: Omml): MathElement[] {
  const text = run.children.map((child) => child.text).join('');
  const normal = propertyOf(run, 'm:rPr', 'm:nor');
  if (normal && onOff(normal.value)) return text === '' ? [] : [mathElement('mtext', [text])];
  const style = propertyOf(run, 'm:rPr', 'm:sty')?.value;
  const word = style === 'p' ? '\\p{Script=Latin}+' : '\\p{Script=Latin}\\p{M}*';
  const pattern = new RegExp(
    `(\\d+(?:[.,]\\d+)*)|(${word}|\\p{L}(?<!\\p{Script=Han})\\p{M}*)|(\\p{Script=Han}+)|(\\s+)|(.)`,
    'gsu',
  );
  return [...text.matchAll(pattern)].map(([all, number, name, words, space]) => {
    if (number) return mathElement('mn', [all]);
    if (name) return mathElement('mi', [all], variantOf(all, style));
    if (words) return mathElement('mtext', [all]);
    return space ? mathElement('mtext', ['\u00A0']) : mathElement('mo', [all]);
  });
}

/** A single letter is italic by itself, a longer name upright. */
function variantOf(name: string, style: string | undefined): Record<string, string> | undefined {
  if (style === 'p') return [...name].length === 1 ? { mathvariant: 'normal' } : undefined;
  const variant = style === undefined ? undefined : variants[style];
  return variant && variant !== 'italic' ? { mathvariant: variant } : undefined;
}
