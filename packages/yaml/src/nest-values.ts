import type { Value } from '@gouji/tree';

/** Values nested by the segments of their paths. */
export interface ValueTree {
  [segment: string]: Value | ValueTree;
}

/** Nest values by the dots of their paths, in the order given. */
export function nestValues(values: Iterable<[path: string, value: Value]>): ValueTree {
  const root: ValueTree = {};
  for (const [path, value] of values) {
    const segments = path.split('.');
    const last = segments.pop()!;
    let at = root;
    for (const segment of segments) {
      const next = Object.hasOwn(at, segment) ? at[segment] : undefined;
      if (next !== undefined && !isTree(next)) throw clash(path);
      at = next ?? put(at, segment, {});
    }
    if (Object.hasOwn(at, last)) throw clash(path);
    put(at, last, value);
  }
  return root;
}

function isTree(value: Value | ValueTree): value is ValueTree {
  return typeof value === 'object' && value !== null;
}

/** Define rather than assign, so that no segment means anything to the object itself. */
function put<T extends Value | ValueTree>(at: ValueTree, segment: string, value: T): T {
  Object.defineProperty(at, segment, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return value;
}

function clash(path: string): Error {
  return new Error(`Unexpected path \`${path}\`, expected one that is no prefix of another path`);
}
