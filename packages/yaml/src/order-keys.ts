import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

/**
 * Put the keys of a map of values back in the order of their paths: JavaScript moves keys that look
 * like indices, as years do, before all others.
 * @param paths every path below the map, in order
 */
export function orderKeys(map: YAMLMap, paths: readonly string[]): void {
  const moved = map.items.some(isMoved);
  const below = new Map<string, string[]>();
  for (const path of moved || hasMoved(map) ? paths : []) {
    const end = path.indexOf('.');
    const key = end < 0 ? path : path.slice(0, end);
    const rest = below.get(key) ?? [];
    if (end >= 0) rest.push(path.slice(end + 1));
    below.set(key, rest);
  }
  if (moved) sortItems(map, [...below.keys()]);
  for (const { key, value } of map.items) {
    const own = below.get(nameOf(key));
    if (own && isMap(value)) orderKeys(value, own);
  }
}

/** Put the keys of the records of a table in the order of the labels over its columns. */
export function orderRecords(extra: unknown): void {
  if (!isMap(extra)) return;
  const [labels, values] = [extra.get('labels', true), extra.get('values', true)];
  if (!isSeq(labels) || !isSeq(values)) return;
  const order = labels.items.map(nameOf);
  for (const record of values.items) {
    if (isMap(record) && record.items.some(isMoved)) sortItems(record, order);
  }
}

function hasMoved(map: YAMLMap): boolean {
  for (const item of map.items) {
    if (isMoved(item) || (isMap(item.value) && hasMoved(item.value))) return true;
  }
  return false;
}

function isMoved({ key }: Pair): boolean {
  return /^(?:0|[1-9]\d*)$/.test(nameOf(key));
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function sortItems(map: YAMLMap, order: readonly string[]): void {
  const rank = new Map(order.map((key, at) => [key, at]));
  const rankOf = ({ key }: Pair) => rank.get(nameOf(key)) ?? order.length;
  map.items.sort((a, b) => rankOf(a) - rankOf(b));
}
