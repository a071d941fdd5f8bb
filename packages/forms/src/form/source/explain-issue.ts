import { closest, type Localized } from '@gouji/tree';
import type { ZodType } from 'zod';
import { keysAt, kindsAt } from './allowed-at.js';

/** What zod says of a value; of a union, what each of its branches says. */
export interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  values?: unknown[];
  format?: string;
  origin?: string;
  errors?: Issue[][];
}

/** One thing that is wrong with data, and the keys that lead to it. */
export interface DataFault {
  path: PropertyKey[];
  /** Whether the key itself is wrong, or what stands at it. */
  at: 'key' | 'value';
  message: Localized;
  /** The key that an unknown one was probably meant to be. */
  meant?: string | undefined;
  /** The key that is not there. */
  missing?: string | undefined;
}

/** Say what is wrong with data in terms of what was found and what was expected. */
export function explainIssue(issue: Issue, data: unknown, schema: ZodType): DataFault[] {
  const { code, path, keys = [], values = [] } = issue;
  const found = valueAt(data, path);
  if (code === 'unrecognized_keys') {
    return keys.map((key) => unknownKey(key, path, keysAt(schema, path)));
  }
  if (code === 'invalid_union') {
    const branch = likeliest(issue.errors ?? []);
    const deeper = branch.map((each) => ({ ...each, path: [...path, ...each.path] }));
    const nested = deeper.filter(
      (each) => each.path.length > path.length || each.code === 'unrecognized_keys',
    );
    if (nested.length > 0) return nested.flatMap((each) => explainIssue(each, data, schema));
    // A word where words may stand is a word that is not among them.
    const words = (issue.errors ?? []).flat().find((each) => each.code === 'invalid_value');
    if (words && typeof found === 'string')
      return [unexpected(path, found, oneOf(words.values ?? [], found))];
    return [unexpected(path, found, expectedKinds(schema, path))];
  }
  if (found === undefined) return [missing(path)];
  if (code === 'invalid_value') return [unexpected(path, found, oneOf(values, found))];
  if (code === 'invalid_format') return [unexpected(path, found, formats[issue.message])];
  if (code === 'too_small') {
    return [unexpected(path, found, issue.origin === 'array' ? someEntry : someText)];
  }
  return [unexpected(path, found, expectedKinds(schema, path))];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function unknownKey(key: string, path: PropertyKey[], allowed: string[]): DataFault {
  const near = closest(key, allowed);
  const list = [...new Set(allowed)];
  return {
    path: [...path, key],
    at: 'key',
    meant: near,
    message: {
      zh: `不认识的键“${key}”${near ? `;您要的是 ${near} 吗?` : ';'}可用的键:${list.join('、')}`,
      en: `Unexpected key \`${key}\`${near ? `; did you mean \`${near}\`?` : '.'} Expected one of ${list.join(', ')}`,
    },
  };
}

/** The branch of a union that fits best is the one that fails deepest, or in one key alone. */
function likeliest(errors: Issue[][]): Issue[] {
  const depth = (issues: Issue[]) =>
    Math.max(
      ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)),
    );
  return [...errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

function missing(path: PropertyKey[]): DataFault {
  const key = String(path.at(-1));
  return {
    path: path.slice(0, -1),
    at: 'value',
    missing: key,
    message: { zh: `缺少“${key}”这个键`, en: `Expected the key \`${key}\`, found none` },
  };
}

function unexpected(
  path: PropertyKey[],
  found: unknown,
  expected: Localized = { zh: '别的值', en: 'another value' },
): DataFault {
  const key = [...path].reverse().find((each) => typeof each === 'string');
  const shown = show(found);
  const name =
    key === undefined
      ? { zh: '', en: '' }
      : { zh: `“${String(key)}”`, en: ` for \`${String(key)}\`` };
  return {
    path,
    at: 'value',
    message: {
      zh: `${name.zh}写的是${shown.zh},应为${expected.zh}`,
      en: `Unexpected ${shown.en}${name.en}, expected ${expected.en}`,
    },
  };
}

function show(value: unknown): Localized {
  if (Array.isArray(value)) return { zh: '列表', en: 'list' };
  if (typeof value === 'object' && value !== null) return { zh: '映射(键: 值)', en: 'map' };
  if (value === null || value === '') return { zh: '空', en: 'nothing' };
  return { zh: ` ${String(value)}`, en: `\`${String(value)}\`` };
}

const kindWords: Record<string, Localized> = {
  text: { zh: '文字', en: 'a text' },
  number: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  list: { zh: '列表', en: 'a list' },
  map: { zh: '映射(键: 值)', en: 'a map of keys and values' },
};

function expectedKinds(schema: ZodType, path: PropertyKey[]): Localized | undefined {
  const kinds = kindsAt(schema, path).flatMap((kind) => kindWords[kind] ?? []);
  if (kinds.length === 0) return undefined;
  return { zh: kinds.map(({ zh }) => zh).join('或'), en: kinds.map(({ en }) => en).join(' or ') };
}

function oneOf(values: unknown[], found: unknown): Localized {
  const words = values.map(String);
  const near = typeof found === 'string' ? closest(found, words) : undefined;
  return {
    zh: `${words.join('、')}之一${near ? `;您要的是 ${near} 吗?` : ''}`,
    en: `one of ${words.join(', ')}${near ? `; did you mean ${near}?` : ''}`,
  };
}

/** By the words of the schema. */
const formats: Record<string, Localized> = {
  'a snake_case name': {
    zh: '小写英文字母、数字和下划线的名字(如 in_force)',
    en: 'a snake_case name such as in_force',
  },
  'a kebab-case name': {
    zh: '小写英文字母、数字和连字符的名字(如 row-total)',
    en: 'a kebab-case name such as row-total',
  },
};

const someEntry: Localized = { zh: '至少有一项的列表', en: 'a list of one entry at least' };
const someText: Localized = { zh: '不空的文字', en: 'a text that is not empty' };
