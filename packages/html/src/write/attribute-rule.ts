import type { Schema } from 'hast-util-sanitize';
import { find, type Schema as Space } from 'property-information';
import { escapeValue } from './escape.js';

/** Write an attribute, a space before it; '' where the schema does not let it through. */
export type AttributeRule = (value: unknown) => string;

type Definition = NonNullable<Schema['attributes']>[string][number];
type Primitive = boolean | number | string;

/**
 * Make the rule of an attribute from what a schema of hast-util-sanitize says of it.
 *
 * @param space how attributes are called: those of HTML or of SVG
 * @param definitions that of the element, then that of all elements; the first that gives a value counts
 */
export function attributeRule(
  key: string,
  definitions: readonly Definition[],
  schema: Readonly<Schema>,
  space: Space,
): AttributeRule {
  const info = find(space, key);
  const name = ` ${info.attribute}`;
  const filters = definitions.map((definition) => filterOf(key, definition, schema));
  const separator = info.commaSeparated ? ', ' : ' ';
  const isBoolean = info.boolean || info.overloadedBoolean;
  const prefix = isBoolean ? undefined : filters[0]?.prefix;

  return (unsafe) => {
    if (prefix !== undefined && isTexts(unsafe)) {
      return `${name}="${escapeValue((prefix + unsafe.join(separator + prefix)).trim())}"`;
    }
    let value = first(filters, unsafe);
    if (info.overloadedBoolean && (value === info.attribute || value === '')) value = true;
    else if (isBoolean && (typeof value !== 'string' || value === info.attribute || value === '')) {
      value = Boolean(value);
    }
    if (value === undefined || value === false || Number.isNaN(value)) return '';
    if (value === true) return name;
    const text = Array.isArray(value) ? value.join(separator).trim() : String(value);
    return `${name}="${escapeValue(text)}"`;
  };
}

interface Filter {
  /** What becomes of a value; undefined where it is not let through. */
  keep(value: Primitive): Primitive | undefined;
  /** What every value is let through with before it, where nothing else is done to any. */
  prefix: string | undefined;
}

function first(filters: Filter[], unsafe: unknown): Primitive | Primitive[] | undefined {
  for (const filter of filters) {
    if (Array.isArray(unsafe)) return filterAll(filter, unsafe);
    const safe = isPrimitive(unsafe) ? filter.keep(unsafe) : undefined;
    if (safe !== undefined) return safe;
  }
  return undefined;
}

function filterAll(filter: Filter, items: unknown[]): Primitive[] {
  const kept: Primitive[] = [];
  for (const item of items) {
    const safe = isPrimitive(item) ? filter.keep(item) : undefined;
    if (isText(safe)) kept.push(safe);
  }
  return kept;
}

function isTexts(value: unknown): value is Array<number | string> {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function isText(item: unknown): item is number | string {
  return typeof item === 'number' || typeof item === 'string';
}

function isPrimitive(value: unknown): value is Primitive {
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';
}

function filterOf(key: string, definition: Definition, schema: Readonly<Schema>): Filter {
  // A name alone lets every value through.
  const allowed = typeof definition === 'string' ? [] : definition.slice(1);
  const protocols = schema.protocols?.[key] ?? [];
  const prefix = schema.clobber?.includes(key) ? schema.clobberPrefix : undefined;
  const free = protocols.length === 0 && allowed.length === 0;
  return {
    keep(value) {
      if (protocols.length > 0 && !isSafe(String(value), protocols)) return undefined;
      if (allowed.length > 0 && !allowed.some((one) => fits(one, value))) return undefined;
      return prefix ? prefix + String(value) : value;
    },
    prefix: free ? (prefix ?? '') : undefined,
  };
}

function fits(allowed: unknown, value: Primitive): boolean {
  return allowed instanceof RegExp ? allowed.test(String(value)) : allowed === value;
}

/** A relative address is safe, and one of the protocols. */
function isSafe(url: string, protocols: readonly string[]): boolean {
  const colon = url.indexOf(':');
  if (colon < 0 || /[/?#]/.test(url.slice(0, colon))) return true;
  return protocols.includes(url.slice(0, colon));
}
