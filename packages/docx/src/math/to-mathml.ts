import type { MathElement } from '@gouji/tree';
import { onOff } from '../on-off.js';
import { mathElement } from './math-element.js';
import { childrenOf, type Omml, propertyOf, settingOf, textOfOmml } from './omml.js';
import { spacing } from './spacing-accents.js';
import { tokens } from './tokens.js';

/** What is nested deeper than any formula is kept as its text. */
const deepest = 100;
/** What is longer than any formula is kept as its text, too. */
const longest = 20_000;

/** Turn an equation (ECMA-376 Part 1, 22.1) into the `math` element of MathML. */
export function toMathml(equation: Omml, display: boolean): MathElement {
  const text = textOfOmml(equation);
  const content = text.length > longest ? [mathElement('mtext', [text])] : convertAll(equation, 0);
  return mathElement('math', content, display ? { display: 'block' } : undefined);
}

type Converter = (node: Omml, depth: number) => MathElement[];

function convertAll(node: Omml, depth: number): MathElement[] {
  return node.children.flatMap((child) => convert(child, depth));
}

/** Properties hold no text; an element that is not known is what it holds. */
function convert(node: Omml, depth: number): MathElement[] {
  if (node.name.endsWith('Pr')) return [];
  if (depth >= deepest) {
    const text = textOfOmml(node);
    return text === '' ? [] : [mathElement('mtext', [text])];
  }
  const converter = converters.get(node.name);
  if (converter) return converter(node, depth + 1);
  return node.text === '' ? convertAll(node, depth + 1) : [mathElement('mtext', [node.text])];
}

/** The argument of a structure as one element. */
function argument(node: Omml, name: string, depth: number): MathElement {
  return row(childrenOf(node, name).flatMap((child) => convertAll(child, depth)));
}

function row(children: MathElement[]): MathElement {
  return children.length === 1 ? children[0]! : mathElement('mrow', children);
}

function operator(sign: string, attributes?: Record<string, string>): MathElement {
  return mathElement('mo', [sign], attributes);
}

const stretchy = { stretchy: 'true' };
const fence = { fence: 'true', stretchy: 'true' };

const converters: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  ['m:r', (node) => tokens(node)],
  // 22.1.2.36
  ['m:f', (node, depth) => fraction(node, depth)],
  // 22.1.2.105, 22.1.2.101, 22.1.2.103, 22.1.2.99
  ['m:sSup', script('msup', ['m:e', 'm:sup'])],
  ['m:sSub', script('msub', ['m:e', 'm:sub'])],
  ['m:sSubSup', script('msubsup', ['m:e', 'm:sub', 'm:sup'])],
  [
    'm:sPre',
    (node, depth) => [
      mathElement('mmultiscripts', [
        argument(node, 'm:e', depth),
        mathElement('mprescripts', []),
        argument(node, 'm:sub', depth),
        argument(node, 'm:sup', depth),
      ]),
    ],
  ],
  // 22.1.2.56, 22.1.2.58
  ['m:limLow', script('munder', ['m:e', 'm:lim'])],
  ['m:limUpp', script('mover', ['m:e', 'm:lim'])],
  // 22.1.2.88
  [
    'm:rad',
    (node, depth) => {
      const degree = argument(node, 'm:deg', depth);
      const radicand = argument(node, 'm:e', depth);
      const hidden = isOn(node, 'm:radPr', 'm:degHide') || isEmpty(degree);
      return [hidden ? mathElement('msqrt', [radicand]) : mathElement('mroot', [radicand, degree])];
    },
  ],
  // 22.1.2.70
  ['m:nary', (node, depth) => nary(node, depth)],
  // 22.1.2.24
  ['m:d', (node, depth) => delimited(node, depth)],
  // 22.1.2.39
  [
    'm:func',
    (node, depth) => [
      mathElement('mrow', [
        argument(node, 'm:fName', depth),
        mathElement('mspace', [], { width: '0.167em' }),
        argument(node, 'm:e', depth),
      ]),
    ],
  ],
  // 22.1.2.1
  [
    'm:acc',
    (node, depth) => {
      const sign = spacing(settingOf(node, 'm:accPr', 'm:chr', '\u0302'));
      const base = argument(node, 'm:e', depth);
      return [mathElement('mover', [base, operator(sign)], { accent: 'true' })];
    },
  ],
  // 22.1.2.7: the bar is below unless stated otherwise.
  [
    'm:bar',
    (node, depth) => {
      const above = settingOf(node, 'm:barPr', 'm:pos', 'bot') === 'top';
      const base = argument(node, 'm:e', depth);
      return [mathElement(above ? 'mover' : 'munder', [base, operator('\u00AF', stretchy)])];
    },
  ],
  // 22.1.2.41
  [
    'm:groupChr',
    (node, depth) => {
      const sign = operator(settingOf(node, 'm:groupChrPr', 'm:chr', '\u23DF'), stretchy);
      const above = settingOf(node, 'm:groupChrPr', 'm:pos', 'bot') === 'top';
      return [mathElement(above ? 'mover' : 'munder', [argument(node, 'm:e', depth), sign])];
    },
  ],
  // 22.1.2.11
  [
    'm:borderBox',
    (node, depth) => [mathElement('menclose', [argument(node, 'm:e', depth)], { notation: 'box' })],
  ],
  // 22.1.2.81
  [
    'm:phant',
    (node, depth) => {
      const show = propertyOf(node, 'm:phantPr', 'm:show');
      const base = argument(node, 'm:e', depth);
      return [show && !onOff(show.value) ? mathElement('mphantom', [base]) : base];
    },
  ],
  // 22.1.2.34
  [
    'm:eqArr',
    (node, depth) => [
      mathElement(
        'mtable',
        childrenOf(node, 'm:e').map((line) => matrixRow([line], depth)),
      ),
    ],
  ],
  // 22.1.2.60
  [
    'm:m',
    (node, depth) => [
      mathElement(
        'mtable',
        childrenOf(node, 'm:mr').map((line) => matrixRow(childrenOf(line, 'm:e'), depth)),
      ),
    ],
  ],
]);

function script(name: string, parts: string[]): Converter {
  return (node, depth) => [
    mathElement(
      name,
      parts.map((part) => argument(node, part, depth)),
    ),
  ];
}

function fraction(node: Omml, depth: number): MathElement[] {
  const kind = settingOf(node, 'm:fPr', 'm:type', 'bar');
  const numerator = argument(node, 'm:num', depth);
  const denominator = argument(node, 'm:den', depth);
  if (kind === 'lin' || kind === 'skw') {
    return [mathElement('mrow', [numerator, operator('/'), denominator])];
  }
  const plain = kind === 'noBar' ? { linethickness: '0' } : undefined;
  return [mathElement('mfrac', [numerator, denominator], plain)];
}

function nary(node: Omml, depth: number): MathElement[] {
  const sign = settingOf(node, 'm:naryPr', 'm:chr', '\u222B');
  const below = isOn(node, 'm:naryPr', 'm:subHide') ? undefined : argument(node, 'm:sub', depth);
  const above = isOn(node, 'm:naryPr', 'm:supHide') ? undefined : argument(node, 'm:sup', depth);
  const beside = settingOf(node, 'm:naryPr', 'm:limLoc', sign === '\u222B' ? 'subSup' : 'undOvr');
  const names =
    beside === 'subSup' ? ['msub', 'msup', 'msubsup'] : ['munder', 'mover', 'munderover'];
  const large = operator(sign, { largeop: 'true' });
  const limits = [below, above].filter((limit) => limit !== undefined && !isEmpty(limit));
  const name = limits.length === 2 ? names[2]! : limits[0] === below ? names[0]! : names[1]!;
  const head =
    limits.length === 0 ? large : mathElement(name, [large, ...(limits as MathElement[])]);
  return [mathElement('mrow', [head, argument(node, 'm:e', depth)])];
}

function delimited(node: Omml, depth: number): MathElement[] {
  const begin = settingOf(node, 'm:dPr', 'm:begChr', '(');
  const end = settingOf(node, 'm:dPr', 'm:endChr', ')');
  const separator = settingOf(node, 'm:dPr', 'm:sepChr', '|');
  const parts = childrenOf(node, 'm:e').flatMap((part, index) => [
    ...(index > 0 && separator !== '' ? [operator(separator, fence)] : []),
    ...convertAll(part, depth),
  ]);
  return [
    mathElement('mrow', [
      ...(begin === '' ? [] : [operator(begin, fence)]),
      ...parts,
      ...(end === '' ? [] : [operator(end, fence)]),
    ]),
  ];
}

function matrixRow(cells: Omml[], depth: number): MathElement {
  return mathElement(
    'mtr',
    cells.map((cell) => mathElement('mtd', convertAll(cell, depth))),
  );
}

function isOn(node: Omml, properties: string, name: string): boolean {
  const property = propertyOf(node, properties, name);
  return property !== undefined && onOff(property.value);
}

function isEmpty({ name, children }: MathElement): boolean {
  return name === 'mrow' && children.length === 0;
}
