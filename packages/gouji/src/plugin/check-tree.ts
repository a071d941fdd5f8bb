import type { Localized } from '@gouji/tree';
import { kindOf } from './plugin-error.js';
import { type Expected, type Grammar, parents } from './tree-grammar.js';

type Fields = Record<string, unknown>;

/** Deeper trees than documents have; what goes round in a circle is deeper still. */
const deepest = 2000;

/** Find the first thing that is wrong with a tree; where it is, and what was expected. */
export function checkTree(tree: unknown, grammar: Grammar): Localized | undefined {
  if (isNode(tree) && tree.type !== 'root') {
    return at('(root)', `\`${String(tree.type)}\``, { zh: '`root` 节点', en: 'a `root`' });
  }
  return check(tree, [], grammar);
}

function check(node: unknown, path: number[], grammar: Grammar): Localized | undefined {
  if (path.length > deepest) {
    const round = { zh: '不成环的树', en: 'a tree that does not run in a circle' };
    return at(`${placeIn(path).slice(0, 40)}…`, 'depth', round);
  }
  if (!isNode(node))
    return at(placeIn(path), kindOf(node), { zh: '有 type 的节点', en: 'a node with a `type`' });
  const { type } = node;
  const name = `\`${type}\``;
  const foreign = Object.hasOwn(grammar.foreign, type) ? grammar.foreign[type] : undefined;
  if (foreign) return fault(placeIn(path), name, foreign);
  if (grammar.closed && !Object.hasOwn(grammar.fields, type)) {
    return at(placeIn(path), name, { zh: 'hast 节点', en: 'a node of hast' });
  }
  const fields = Object.hasOwn(grammar.fields, type) ? grammar.fields[type]! : {};
  for (const [name, expected] of Object.entries(fields)) {
    if (fits(node[name], expected)) continue;
    return at(`${placeIn(path)}.${name} (${type})`, kindOf(node[name]), wordsOf(expected));
  }
  const { children } = node;
  if (children === undefined && !parents.has(type)) return undefined;
  if (!Array.isArray(children)) {
    return at(`${placeIn(path)}.children (${type})`, kindOf(children), {
      zh: '节点的列表',
      en: 'a list of nodes',
    });
  }
  for (let index = 0; index < children.length; index++) {
    path.push(index);
    const found = check(children[index], path, grammar);
    if (found) return found;
    path.pop();
  }
  return undefined;
}

/** Written only where something is wrong: trees are large. */
function placeIn(path: readonly number[]): string {
  return path.length > 0 ? path.map((index) => `children.${index}`).join('.') : '(root)';
}

function isNode(value: unknown): value is Fields & { type: string } {
  return typeof value === 'object' && value !== null && typeof (value as Fields).type === 'string';
}

function fits(value: unknown, expected: Expected): boolean {
  if (typeof expected === 'object') return expected.includes(value);
  if (expected === 'count') return Number.isSafeInteger(value) && (value as number) > 0;
  return typeof value === expected && value !== null;
}

function wordsOf(expected: Expected): Localized {
  if (expected === 'count') return { zh: '正整数', en: 'a positive whole number' };
  if (expected === 'string') return { zh: '字符串', en: 'a string' };
  if (expected === 'object') return { zh: '对象', en: 'an object' };
  const list = expected.join(', ');
  return { zh: list, en: `one of ${list}` };
}

function at(where: string, found: Localized | string, { zh, en }: Localized): Localized {
  return fault(where, found, { zh: `,应为:${zh}。`, en: `, expected ${en}.` });
}

function fault(where: string, found: Localized | string, then: Localized): Localized {
  const { zh, en } = typeof found === 'string' ? { zh: found, en: found } : found;
  return {
    zh: `它留下的树有误:${where} 处得到 ${zh}${then.zh}`,
    en: `it left a tree that is not sound: unexpected ${en} at ${where}${then.en}`,
  };
}
