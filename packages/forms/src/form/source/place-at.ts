import type { FilePlace, Located } from './located.js';

/** Find where the node at a path of keys stands, or the nearest one above it. */
export function placeAt(
  root: Located,
  path: readonly PropertyKey[],
  what: 'key' | 'value' = 'value',
): FilePlace {
  let node = root;
  let place = root.place;
  for (const key of path) {
    const name = String(key);
    const next = node.list ? node.list[Number(key)] : node.map?.get(name);
    const keyPlace = node.keys?.get(name);
    if (!next) return keyPlace ?? place;
    place = what === 'key' && keyPlace ? keyPlace : next.place;
    node = next;
  }
  return place;
}
