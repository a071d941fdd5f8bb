import type { MathElement } from '@gouji/tree';
import type { IXmlableObject } from 'docx';
import { combining } from '../../math/spacing-accents.js';
import { mathRun, omml, property } from './omml.js';
import { writeRow } from './write-row.js';
import { writeToken } from './write-token.js';

/** What is nested deeper than any formula is written as its text. */
const deepest = 100;

/** Turn what MathML holds into the content of an equation (ECMA-376 Part 1, 22.1). */
export function toOmml(children: MathElement['children'], depth = 0): IXmlableObject[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return mathRun(child);
    if (depth >= deepest) return mathRun(textOfMath(child));
    const write = writers.get(child.name);
    return write ? write(child, depth + 1) : writeToken(child);
  });
}

/** Write an argument of a structure. */
export function argument(
  name: string,
  child: MathElement | string | undefined,
  depth: number,
): IXmlableObject {
  return omml(name, ...(child === undefined ? [] : toOmml([child], depth)));
}

/** Read the text of a formula in order. */
export function textOfMath(node: MathElement | string): string {
  return typeof node === 'string' ? node : node.children.map(textOfMath).join('');
}

type Writer = (node: MathElement, depth: number) => IXmlableObject[];

const rows = ['math', 'mrow', 'mstyle', 'mpadded', 'semantics', 'merror'];

const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ...rows.map((name): [string, Writer] => [name, writeRow]),
  ['mfrac', fraction],
  [
    'msqrt',
    ({ children }, depth) => [
      omml(
        'm:rad',
        omml('m:radPr', property('m:degHide', '1')),
        omml('m:deg'),
        omml('m:e', ...toOmml(children, depth)),
      ),
    ],
  ],
  ['mroot', structure('m:rad', ['m:e', 'm:deg'], ['m:deg', 'm:e'])],
  ['msup', structure('m:sSup', ['m:e', 'm:sup'])],
  ['msub', structure('m:sSub', ['m:e', 'm:sub'])],
  ['msubsup', structure('m:sSubSup', ['m:e', 'm:sub', 'm:sup'])],
  ['munder', (node, depth) => [mark(node, depth, 'bot') ?? limit('m:limLow', node, depth)]],
  ['mover', (node, depth) => [mark(node, depth, 'top') ?? limit('m:limUpp', node, depth)]],
  [
    'munderover',
    ({ children: [base, below, above] }, depth) => [
      omml(
        'm:limUpp',
        omml(
          'm:e',
          omml('m:limLow', argument('m:e', base, depth), argument('m:lim', below, depth)),
        ),
        argument('m:lim', above, depth),
      ),
    ],
  ],
  ['mmultiscripts', scripts],
  ['mtable', table],
  [
    'mphantom',
    ({ children }, depth) => [
      omml(
        'm:phant',
        omml('m:phantPr', property('m:show', '0')),
        omml('m:e', ...toOmml(children, depth)),
      ),
    ],
  ],
  ['menclose', enclosed],
  ['mspace', () => []],
  ['none', () => []],
  ['mprescripts', () => []],
]);

/** A structure whose arguments come in one order in MathML and are written in another. */
function structure(name: string, parts: string[], order = parts): Writer {
  return ({ children }, depth) => [
    omml(name, ...order.map((part) => argument(part, children[parts.indexOf(part)], depth))),
  ];
}

function fraction({ children, attributes }: MathElement, depth: number): IXmlableObject[] {
  const bare = attributes?.linethickness === '0';
  const [numerator, denominator] = children;
  return [
    omml(
      'm:f',
      ...(bare ? [omml('m:fPr', property('m:type', 'noBar'))] : []),
      argument('m:num', numerator, depth),
      argument('m:den', denominator, depth),
    ),
  ];
}

function limit(name: string, { children: [base, beside] }: MathElement, depth: number) {
  return omml(name, argument('m:e', base, depth), argument('m:lim', beside, depth));
}

/** An accent, a bar or a brace over or under what it belongs to; undefined for a limit. */
function mark(
  { children: [base, sign], attributes }: MathElement,
  depth: number,
  side: 'top' | 'bot',
): IXmlableObject | undefined {
  if (typeof sign !== 'object' || sign.name !== 'mo') return undefined;
  const text = textOfMath(sign);
  const inside = argument('m:e', base, depth);
  if (attributes?.accent === 'true') {
    return omml('m:acc', omml('m:accPr', property('m:chr', combining(text))), inside);
  }
  if (sign.attributes?.stretchy !== 'true') return undefined;
  const place = property('m:pos', side);
  if (text === '\u00AF') return omml('m:bar', omml('m:barPr', place), inside);
  return omml('m:groupChr', omml('m:groupChrPr', property('m:chr', text), place), inside);
}

/** Marks before the base have a structure of their own; those behind it are the usual ones. */
function scripts({ children }: MathElement, depth: number): IXmlableObject[] {
  const at = children.findIndex(
    (child) => typeof child === 'object' && child.name === 'mprescripts',
  );
  const [base, ...behind] = at < 0 ? children : children.slice(0, at);
  const before = at < 0 ? [] : children.slice(at + 1);
  const inner: MathElement | string | undefined =
    behind.length > 0
      ? { name: 'msubsup', children: [base ?? '', behind[0] ?? '', behind[1] ?? ''] }
      : base;
  if (before.length === 0) return toOmml(inner === undefined ? [] : [inner], depth);
  return [
    omml(
      'm:sPre',
      argument('m:sub', before[0], depth),
      argument('m:sup', before[1], depth),
      argument('m:e', inner, depth),
    ),
  ];
}

function table({ children }: MathElement, depth: number): IXmlableObject[] {
  const lines = children.map((line) => (typeof line === 'string' ? [line] : line.children));
  const cell = (child: MathElement | string | undefined) =>
    omml('m:e', ...toOmml(typeof child === 'object' ? child.children : [child ?? ''], depth));
  if (lines.every(({ length }) => length < 2)) {
    return [omml('m:eqArr', ...lines.map(([only]) => cell(only)))];
  }
  return [omml('m:m', ...lines.map((line) => omml('m:mr', ...line.map(cell))))];
}

function enclosed({ children, attributes }: MathElement, depth: number): IXmlableObject[] {
  const content = toOmml(children, depth);
  return attributes?.notation === 'box' ? [omml('m:borderBox', omml('m:e', ...content))] : content;
}
