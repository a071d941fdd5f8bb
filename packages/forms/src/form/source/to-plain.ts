import type { Located } from './located.js';

/** Give the plain data of located YAML; what is shared there is shared here. */
export function toPlain(node: Located, known = new Map<Located, unknown>()): unknown {
  if (known.has(node)) return known.get(node);
  if (node.list) {
    const list: unknown[] = [];
    known.set(node, list);
    for (const item of node.list) list.push(toPlain(item, known));
    return list;
  }
  if (!node.map) return node.value;
  const map: Record<string, unknown> = {};
  known.set(node, map);
  for (const [key, value] of node.map) {
    Object.defineProperty(map, key, {
      value: toPlain(value, known),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return map;
}
