import { GoujiError, type Localized } from '@gouji/tree';

/** Say that a plugin is wrong: what was found, what was expected, what to do. */
export function invalidPlugin(name: string, { zh, en }: Localized): GoujiError {
  return new GoujiError('invalid-plugin', {
    zh: `插件 ${name}:${zh}`,
    en: `plugin ${name}: ${en}`,
  });
}

/** Say which plugin failed, at which step of which document, and why. */
export function pluginFailed(at: StepPlace, error: unknown): GoujiError {
  const why = error instanceof GoujiError ? error.localized : wordsOf(error);
  return failed(at, why, debugging, error);
}

/** Say which plugin gave back what it must not, at which step of which document. */
export function pluginWrong(at: StepPlace, what: Localized): GoujiError {
  return failed(at, what, { zh: '', en: '' });
}

/** Where a plugin was at work. */
export interface StepPlace {
  plugin: string;
  /** The step, as `--inspect` names it. */
  step: string;
  document?: string | undefined;
}

function failed(
  { plugin, step, document }: StepPlace,
  why: Localized,
  then: Localized,
  cause?: unknown,
): GoujiError {
  const of = { zh: document ? ` ${document} ` : '', en: document ? ` of ${document}` : '' };
  return new GoujiError(
    'plugin-failed',
    {
      zh: `插件 ${plugin} 在处理${of.zh || '文档'}的 ${step} 步骤出错:${why.zh}${then.zh}`,
      en: `plugin ${plugin} failed at step ${step}${of.en}: ${why.en}${then.en}`,
    },
    { cause },
  );
}

const debugging: Localized = {
  zh: ';请去掉它,或告诉它的作者(GOUJI_DEBUG=1 会显示出错位置)。',
  en: '; leave it out, or tell its author (GOUJI_DEBUG=1 shows where it was).',
};

/** Name the kind of a value, for messages. */
export function kindOf(value: unknown): Localized {
  if (value === null || value === undefined) return { zh: String(value), en: String(value) };
  if (Array.isArray(value)) return { zh: '列表', en: 'a list' };
  if (isPromise(value)) return { zh: 'Promise', en: 'a promise' };
  if (typeof value === 'object') return { zh: '对象', en: 'an object' };
  if (typeof value === 'function') return { zh: '函数', en: 'a function' };
  const text = JSON.stringify(value) ?? String(value);
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return { zh: short, en: short };
}

/** Tell whether a value is a promise. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null)?.then === 'function';
}

function wordsOf(error: unknown): Localized {
  const words = String(error).replace(/[.。]$/u, '');
  return { zh: words, en: words };
}
