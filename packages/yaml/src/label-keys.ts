import { isMap, isScalar, type YAMLMap } from 'yaml';

/** Print the label of each path as a comment: behind a value, or under the key of a group. */
export function labelKeys(
  map: YAMLMap,
  base: string,
  labelOf: (path: string) => string | undefined,
): void {
  map.flow = false;
  for (const { key, value } of map.items) {
    const path = `${base}${isScalar(key) ? key.value : key}`;
    const label = labelOf(path)?.replace(/\s+/gu, ' ');
    if (isMap(value)) {
      labelKeys(value, `${path}.`, labelOf);
      if (label !== undefined) value.commentBefore = ` ${label}`;
    } else if (isScalar(value) && label !== undefined) value.comment = ` ${label}`;
  }
}
