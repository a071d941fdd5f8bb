import type { MathElement } from '@gouji/tree';
import type { IXmlableObject } from 'docx';
import { omml, property } from './omml.js';
import { argument, textOfMath, toOmml } from './to-omml.js';

/** Write a row: brackets with what they hold, a sum with its limits, a function, a fraction in line, or its parts. */
export function writeRow(node: MathElement, depth: number): IXmlableObject[] {
  const { children } = node;
  const [head, body, last] = children;
  if (isFence(head) || isFence(children.at(-1))) return [delimited(children, depth)];
  if (children.length === 2 && typeof head === 'object') {
    const [sign] = head.name === 'mo' ? [head] : head.children;
    if (isLarge(sign)) return [nary(head, sign, body, depth)];
  }
  if (children.length === 3 && typeof body === 'object' && body.name === 'mspace') {
    return [omml('m:func', argument('m:fName', head, depth), argument('m:e', last, depth))];
  }
  if (children.length === 3 && typeof body === 'object' && textOfMath(body) === '/') {
    const line = omml('m:fPr', property('m:type', 'lin'));
    return [omml('m:f', line, argument('m:num', head, depth), argument('m:den', last, depth))];
  }
  return toOmml(children, depth);
}

type Child = MathElement | string | undefined;

function isFence(child: Child): boolean {
  return typeof child === 'object' && child.name === 'mo' && child.attributes?.fence === 'true';
}

function isLarge(child: Child): child is MathElement {
  return typeof child === 'object' && child.name === 'mo' && child.attributes?.largeop === 'true';
}

/** Brackets (22.1.2.24); one that is not there is stated to be none. */
function delimited(children: MathElement['children'], depth: number): IXmlableObject {
  const begin = isFence(children[0]) ? textOfMath(children[0]!) : '';
  const last = children.at(-1);
  const end = children.length > 1 && isFence(last) ? textOfMath(last!) : '';
  const inside = children.slice(begin === '' ? 0 : 1, end === '' ? undefined : -1);
  const separator = inside.find(isFence);
  const mark = separator && textOfMath(separator);
  const parts: Array<MathElement['children']> = [[]];
  for (const child of inside) {
    if (isFence(child) && textOfMath(child) === mark) parts.push([]);
    else parts.at(-1)!.push(child);
  }
  return omml(
    'm:d',
    omml(
      'm:dPr',
      property('m:begChr', begin),
      ...(mark === undefined ? [] : [property('m:sepChr', mark)]),
      property('m:endChr', end),
    ),
    ...parts.map((part) => omml('m:e', ...toOmml(part, depth))),
  );
}

/** A large operator with its limits, above and below or beside it (22.1.2.70). */
function nary(head: MathElement, sign: MathElement, body: Child, depth: number): IXmlableObject {
  const [, first, second] = head.name === 'mo' ? [] : head.children;
  const above = head.name === 'msup' || head.name === 'mover' ? first : second;
  const below = above === first ? undefined : first;
  const beside = head.name.startsWith('msu');
  return omml(
    'm:nary',
    omml(
      'm:naryPr',
      property('m:chr', textOfMath(sign)),
      property('m:limLoc', beside ? 'subSup' : 'undOvr'),
      ...(below === undefined ? [property('m:subHide', '1')] : []),
      ...(above === undefined ? [property('m:supHide', '1')] : []),
    ),
    argument('m:sub', below, depth),
    argument('m:sup', above, depth),
    argument('m:e', body, depth),
  );
}
