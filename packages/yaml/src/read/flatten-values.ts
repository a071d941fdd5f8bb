import type { NestedValues } from './report-schema.js';

/** List nested values by the path of dots that leads to each, in their order. */
export function flattenValues(
  nested: NestedValues,
): Array<[keys: string[], value: number | string | null]> {
  const out: Array<[string[], number | string | null]> = [];
  const visit = (map: NestedValues, keys: string[]): void => {
    for (const [key, value] of Object.entries(map)) {
      if (typeof value === 'object' && value !== null) visit(value, [...keys, key]);
      else out.push([[...keys, key], value]);
    }
  };
  visit(nested, []);
  return out;
}
