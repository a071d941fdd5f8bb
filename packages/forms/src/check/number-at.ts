import type { Value } from '@gouji/tree';

/** The number at a path; undefined where there is none. */
export function numberAt(
  values: Readonly<Record<string, Value>>,
  path: string,
): number | undefined {
  const value = values[path];
  return typeof value === 'number' ? value : undefined;
}
