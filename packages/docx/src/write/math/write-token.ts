import type { MathElement } from '@gouji/tree';
import type { IXmlableObject } from 'docx';
import { mathRun, omml, property } from './omml.js';
import { textOfMath } from './to-omml.js';

/** Write a number, a name, an operator or words; what is not known is its text. */
export function writeToken(node: MathElement): IXmlableObject[] {
  const text = textOfMath(node);
  if (node.name === 'mtext') return mathRun(text, [omml('m:nor')]);
  return mathRun(text, node.name === 'mi' ? lookOf(node, text) : []);
}

const looks: Readonly<Record<string, string>> = { normal: 'p', bold: 'b', 'bold-italic': 'bi' };

/** A single letter is italic by itself, a longer name upright (MathML Core, 2.2.1). */
function lookOf({ attributes }: MathElement, text: string): IXmlableObject[] {
  const variant = attributes?.mathvariant ?? ([...text].length > 1 ? 'normal' : '');
  const look = looks[variant];
  return look ? [property('m:sty', look)] : [];
}
