import { closest, type Localized } from '@gouji/tree';
import { z } from 'zod';
import { type GoujiPlugin, pluginKinds } from './gouji-plugin.js';
import { interfaceVersion } from './plugin-base.js';
import { invalidPlugin, kindOf } from './plugin-error.js';

/** What a plugin of each kind must have besides its name, by type. */
const needed: Record<GoujiPlugin['kind'], Record<string, 'function' | 'object'>> = {
  reader: { accepts: 'function', from: 'function' },
  transform: { transform: 'function' },
  rule: { title: 'object', check: 'function' },
  form: { form: 'object' },
  page: { page: 'object' },
  'word-style': { style: 'object' },
  emitter: { emit: 'function' },
};

const levels = ['error', 'warning', 'info'];
const title = z.strictObject({ zh: z.string(), en: z.string() });

/** Tell a plugin of gouji by the two things that only such a plugin says. */
export function isGoujiPlugin(value: unknown): value is GoujiPlugin {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && 'interfaceVersion' in value
  );
}

/**
 * Check that a plugin is what it says it is.
 *
 * @throws GoujiError `invalid-plugin` that says what was found, and what was expected
 */
export function checkPlugin(label: string, plugin: GoujiPlugin): void {
  const refuse = (what: Localized) => invalidPlugin(label, what);
  const { kind, interfaceVersion: version, name } = plugin as GoujiPlugin & { kind: string };
  if (version !== interfaceVersion) throw refuse(otherVersion(version));
  if (!pluginKinds.includes(kind as never)) throw refuse(noKind(kind));
  if (typeof name !== 'string' || !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name)) {
    throw refuse(wrong('name', name, { zh: '短名', en: 'a short name, such as my-plugin' }));
  }
  for (const [key, type] of Object.entries(needed[kind])) {
    const value = (plugin as unknown as Record<string, unknown>)[key];
    const found = value === null ? 'null' : typeof value;
    if (found === type) continue;
    const near = value === undefined ? closest(key, Object.keys(plugin)) : undefined;
    throw refuse(wrong(key, value, typeWords[type], near === 'name' ? undefined : near));
  }
  if ('options' in plugin && plugin.options !== undefined && !isSchema(plugin.options)) {
    throw refuse(wrong('options', plugin.options, schemaWords));
  }
  if (kind === 'rule') checkRule(plugin as GoujiPlugin & { kind: 'rule' }, refuse);
}

function checkRule(
  { name, level, title: words }: GoujiPlugin & { kind: 'rule' },
  refuse: (what: Localized) => Error,
): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw refuse(wrong('name', name, { zh: 'kebab-case 的 ID', en: 'an id in kebab-case' }));
  }
  if (!levels.includes(level)) {
    const list = levels.join(', ');
    throw refuse(wrong('level', level, { zh: list, en: `one of ${list}` }));
  }
  if (!title.safeParse(words).success) {
    throw refuse(wrong('title', words, { zh: '{ zh, en }', en: '{ zh, en }' }));
  }
}

function isSchema(value: unknown): boolean {
  const standard = (value as { '~standard'?: { validate?: unknown } } | null)?.['~standard'];
  return typeof standard?.validate === 'function';
}

const typeWords = {
  function: { zh: '函数', en: 'a function' },
  object: { zh: '对象', en: 'an object' },
} as const;

const schemaWords: Localized = {
  zh: '符合 Standard Schema 的 schema(如 zod 的)',
  en: 'a schema that follows Standard Schema, such as one of zod',
};

function wrong(key: string, value: unknown, expected: Localized, near?: string): Localized {
  const { zh, en } = kindOf(value);
  return {
    zh: `\`${key}\` 应为${expected.zh},得到的是 ${zh}${near ? `;${near} 是否应为 ${key}?` : ';请改正。'}`,
    en: `Unexpected \`${key}\` (${en}), expected ${expected.en}${near ? `; is ${near} meant to be ${key}?` : '.'}`,
  };
}

function otherVersion(version: unknown): Localized {
  const newer = typeof version === 'number' && version > interfaceVersion;
  return {
    zh: `interfaceVersion 应为 ${interfaceVersion},得到的是 ${String(version)};${newer ? '请更新 gouji,或安装与这个版本相符的插件' : '请用 gouji 的 define… 函数制作它,或更新插件'}。`,
    en: `Unexpected interfaceVersion ${String(version)}, expected ${interfaceVersion}; ${newer ? 'update gouji, or install the version of the plugin that was made for it' : 'make it with the define… functions of gouji, or update the plugin'}.`,
  };
}

function noKind(kind: unknown): Localized {
  const list = pluginKinds.join(', ');
  const near = typeof kind === 'string' ? closest(kind, pluginKinds) : undefined;
  return {
    zh: `\`kind\` 的值 ${String(kind)} 无效,可用的值:${list}${near ? `;您要的是 ${near} 吗?` : '。'}`,
    en: `Unexpected \`kind\` ${String(kind)}, expected one of ${list}${near ? `; did you mean ${near}?` : '.'}`,
  };
}
