import type { Localized } from '@gouji/tree';
import type { OptionsSchema, SchemaIssue } from './options-schema.js';
import { invalidPlugin, isPromise, kindOf } from './plugin-error.js';

/**
 * Check the options of a plugin by its schema.
 *
 * @throws GoujiError `invalid-plugin` that names the option that does not fit
 */
export function parsePluginOptions(
  name: string,
  schema: OptionsSchema<unknown> | undefined,
  given: unknown,
): unknown {
  if (schema === undefined) {
    if (given === undefined || isEmpty(given)) return undefined;
    throw invalidPlugin(name, takesNone(given));
  }
  const result = schema['~standard'].validate(given ?? {});
  if (isPromise(result)) throw invalidPlugin(name, atOnce);
  const [issue] = result.issues ?? [];
  if (issue) throw invalidPlugin(name, wrong(issue));
  return (result as { value: unknown }).value;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function takesNone(given: unknown): Localized {
  const { zh, en } = kindOf(given);
  const keys = typeof given === 'object' && given !== null ? Object.keys(given).join(', ') : '';
  return {
    zh: `它没有选项,得到的是 ${keys || zh};请去掉。`,
    en: `Unexpected options (${keys || en}), expected none; take them off.`,
  };
}

const atOnce: Localized = {
  zh: '选项的 schema 是异步的;请改用同步的。',
  en: 'Unexpected promise of its options schema, expected one that answers at once.',
};

function wrong({ path = [], message }: SchemaIssue): Localized {
  const keys = path.map((key) => String(typeof key === 'object' ? key.key : key));
  const where = ['options', ...keys].join('.');
  return {
    zh: `选项 ${where} 有误:${message};请改正。`,
    en: `Unexpected ${where}: ${message}; correct it.`,
  };
}
