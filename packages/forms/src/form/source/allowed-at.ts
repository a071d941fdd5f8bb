import type { ZodType } from 'zod';

/** The inner workings of a schema that tell what may stand where. */
interface Inside {
  type: string;
  shape?: Record<string, ZodType>;
  element?: ZodType;
  items?: ZodType[];
  valueType?: ZodType;
  innerType?: ZodType;
  options?: ZodType[];
  getter?: () => ZodType;
  in?: ZodType;
}

/** List the keys that a schema has for a map at a path; several maps may stand there. */
export function keysAt(schema: ZodType, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  return alternatives(schema).flatMap((one) => {
    if (key === undefined) return Object.keys(inside(one).shape ?? {});
    const next = below(one, key);
    return next ? keysAt(next, rest) : [];
  });
}

/** Say what may stand at a path: `text`, `list`, `map`, `number`, `boolean`. */
export function kindsAt(schema: ZodType, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  const kinds = alternatives(schema).flatMap((one) => {
    if (key === undefined) return kindNames[inside(one).type] ?? [];
    const next = below(one, key);
    return next ? kindsAt(next, rest) : [];
  });
  return [...new Set(kinds)];
}

const kindNames: Record<string, string> = {
  string: 'text',
  enum: 'text',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  object: 'map',
  record: 'map',
};

/** The schema of what stands at a key. */
function below(schema: ZodType, key: PropertyKey): ZodType | undefined {
  const { shape, element, items, valueType } = inside(schema);
  return shape?.[String(key)] ?? element ?? items?.[Number(key)] ?? valueType;
}

function inside(schema: ZodType): Inside {
  return schema._zod.def as unknown as Inside;
}

/** The schemas that one stands for, without the wrappers of optional and recursive ones. */
function alternatives(schema: ZodType): ZodType[] {
  const { type, innerType, options, getter, in: input } = inside(schema);
  if (type === 'lazy') return alternatives(getter!());
  if (type === 'union') return options!.flatMap(alternatives);
  if (innerType) return alternatives(innerType);
  return type === 'pipe' && input ? alternatives(input) : [schema];
}
