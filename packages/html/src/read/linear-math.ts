import type { MathElement } from '@gouji/tree';

/** Write MathML as linear text: (a+b)/c, x^2, √(x+1), in the manner of Unicode Technical Note 28. */
export function linearMath(node: MathElement): string {
  const write = writers[node.name];
  const parts = node.children.map((child) =>
    typeof child === 'string' ? child : linearMath(child),
  );
  return write ? write(parts, node) : parts.join('');
}

type Writer = (parts: readonly string[], node: MathElement) => string;

const script =
  (...signs: string[]): Writer =>
  ([base = '', ...others]) =>
    group(base) + others.map((part, at) => `${signs[at] ?? ''}${group(part)}`).join('');

const writers: Readonly<Record<string, Writer>> = {
  mfrac: ([above = '', below = ''], { attributes }) => {
    const bar = /^0[a-z%]*$/.test(attributes?.linethickness ?? '') ? '¦' : '/';
    return `${group(above)}${bar}${group(below)}`;
  },
  msup: script('^'),
  msub: script('_'),
  msubsup: script('_', '^'),
  munder: script('_'),
  munderover: script('_', '^'),
  mover: script('^'),
  msqrt: (parts) => `√${group(parts.join(''))}`,
  mroot: ([base = '', degree = '']) => `√(${degree}&${base})`,
  mfenced: (parts, { attributes }) => {
    const { open = '(', close = ')', separators = ',' } = attributes ?? {};
    return open + parts.join(separators[0] ?? '') + close;
  },
  mtable: (parts) => parts.join('; '),
  mtr: (parts) => parts.join(', '),
};

/** One number or letter needs no brackets around it; nothing has none. */
function group(text: string): string {
  return /^(?:\d+(?:\.\d+)?|.\p{M}*)?$/su.test(text) ? text : `(${text})`;
}
