import { onOff } from '../on-off.js';
import { childrenOf, type Omml, propertyOf, settingOf, textOfOmml } from './omml.js';

/** What is nested deeper than any formula is kept as its text. */
const deepest = 100;

/** Write an equation as linear text: (a+b)/c, x^2, √(x+1), in the manner of Unicode Technical Note 28. */
export function toLinear(node: Omml, depth = 0): string {
  if (depth >= deepest) return textOfOmml(node);
  return node.text + node.children.map((child) => linear(child, depth + 1)).join('');
}

type Writer = (part: (name: string) => string, node: Omml, depth: number) => string;

function linear(node: Omml, depth: number): string {
  if (node.name.endsWith('Pr')) return '';
  const write = writers[node.name];
  if (!write) return toLinear(node, depth);
  const part = (name: string): string =>
    childrenOf(node, name)
      .map((child) => toLinear(child, depth))
      .join('');
  return write(part, node, depth);
}

const writers: Readonly<Record<string, Writer>> = {
  'm:f': (part, node) => {
    const bar = settingOf(node, 'm:fPr', 'm:type', 'bar') === 'noBar' ? '¦' : '/';
    return group(part('m:num')) + bar + group(part('m:den'));
  },
  'm:sSup': (part) => `${group(part('m:e'))}^${group(part('m:sup'))}`,
  'm:sSub': (part) => `${group(part('m:e'))}_${group(part('m:sub'))}`,
  'm:sSubSup': (part) => `${group(part('m:e'))}_${group(part('m:sub'))}^${group(part('m:sup'))}`,
  'm:sPre': (part) => `_${group(part('m:sub'))}^${group(part('m:sup'))} ${group(part('m:e'))}`,
  'm:limLow': (part) => `${part('m:e')}_${group(part('m:lim'))} `,
  'm:limUpp': (part) => `${part('m:e')}^${group(part('m:lim'))} `,
  'm:rad': (part) => {
    const degree = part('m:deg');
    return degree === '' ? `√${group(part('m:e'))}` : `√(${degree}&${part('m:e')})`;
  },
  'm:nary': (part, node) => {
    const [below, above] = [part('m:sub'), part('m:sup')];
    const sign = settingOf(node, 'm:naryPr', 'm:chr', '\u222B');
    const limits = (below && `_${group(below)}`) + (above && `^${group(above)}`);
    return `${sign}${limits} ${part('m:e')}`;
  },
  'm:d': (_, node, depth) => {
    const separator = settingOf(node, 'm:dPr', 'm:sepChr', '|');
    const parts = childrenOf(node, 'm:e').map((child) => toLinear(child, depth));
    const begin = settingOf(node, 'm:dPr', 'm:begChr', '(');
    return begin + parts.join(separator) + settingOf(node, 'm:dPr', 'm:endChr', ')');
  },
  'm:func': (part) => {
    const argument = part('m:e');
    return part('m:fName') + (/^\(.*\)$/su.test(argument) ? argument : `(${argument})`);
  },
  'm:acc': (part, node) => part('m:e') + settingOf(node, 'm:accPr', 'm:chr', '\u0302'),
  'm:bar': (part, node) =>
    part('m:e') + (settingOf(node, 'm:barPr', 'm:pos', 'bot') === 'top' ? '\u0305' : '\u0332'),
  'm:groupChr': (part, node) =>
    settingOf(node, 'm:groupChrPr', 'm:chr', '\u23DF') + group(part('m:e')),
  'm:eqArr': (_, node, depth) =>
    childrenOf(node, 'm:e')
      .map((child) => toLinear(child, depth))
      .join('; '),
  'm:m': (_, node, depth) =>
    childrenOf(node, 'm:mr')
      .map((line) =>
        childrenOf(line, 'm:e')
          .map((cell) => toLinear(cell, depth))
          .join(', '),
      )
      .join('; '),
  'm:phant': (part, node) => {
    const show = propertyOf(node, 'm:phantPr', 'm:show');
    return show && !onOff(show.value) ? '' : part('m:e');
  },
};

/** One number or letter needs no brackets around it. */
function group(text: string): string {
  return /^(?:\d+(?:\.\d+)?|.\p{M}*)$/su.test(text) ? text : `(${text})`;
}
