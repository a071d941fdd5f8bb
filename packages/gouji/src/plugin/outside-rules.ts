import type { OutsideRule } from '@gouji/forms';
import type { Localized, Problem, Report } from '@gouji/tree';
import { z } from 'zod';
import type { Finding, RulePlugin } from './define-rule.js';
import { isPromise, kindOf, pluginFailed, pluginWrong, type StepPlace } from './plugin-error.js';
import type { Configured } from './resolved-plugins.js';

const localized = z.strictObject({ zh: z.string(), en: z.string() });
const number = z.union([z.number(), z.string(), z.null()]);

/** What a finding may say. */
const findingSchema = z.strictObject({
  path: z.string().optional(),
  paths: z.array(z.string()).optional(),
  message: localized,
  expected: number.optional(),
  actual: number.optional(),
  quote: z.string().optional(),
  suggestion: localized.optional(),
  place: z.looseObject({}).optional(),
});

/** Make rules that plugins define rules that `reconcile` asks. */
export function outsideRules(
  rules: readonly Configured<RulePlugin<unknown>>[],
  document: string | undefined,
): OutsideRule[] {
  return rules.map(({ name, plugin, options }) => ({
    rule: plugin.name,
    check(report) {
      if (plugin.forms && !plugin.forms.includes(report.form ?? '')) return [];
      const at = { plugin: name, step: 'rule', document };
      return findingsOf(plugin, options, report, at).map((finding, index) =>
        problemOf(plugin, finding, index, at),
      );
    },
  }));
}

function findingsOf(
  plugin: RulePlugin<unknown>,
  options: unknown,
  report: Report,
  at: StepPlace,
): unknown[] {
  let found: unknown;
  try {
    found = plugin.check(report, options);
    if (isIterable(found)) return [...found];
  } catch (error) {
    throw pluginFailed(at, error);
  }
  throw pluginWrong(at, noList(found));
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function problemOf(
  plugin: RulePlugin<unknown>,
  finding: unknown,
  index: number,
  at: StepPlace,
): Problem {
  const read = findingSchema.safeParse(finding);
  if (!read.success) throw pluginWrong(at, noFinding(index, read.error));
  return { rule: plugin.name, severity: plugin.level, ...(finding as Finding) };
}

function noList(found: unknown): Localized {
  const { zh, en } = kindOf(found);
  const late = isPromise(found);
  return {
    zh: `check 返回了${zh},应返回问题的列表(没有问题时是 [])${late ? ';规则要立刻回答' : ''}。`,
    en: `unexpected result of check (${en}), expected a list of findings ([] where all is well)${late ? ', at once' : ''}.`,
  };
}

function noFinding(index: number, error: z.ZodError): Localized {
  const { path, message } = error.issues[0]!;
  const where = [`[${index}]`, ...path.map(String)].join('.');
  return {
    zh: `check 返回的问题 ${where} 有误:${message};每个问题要有 message:{ zh, en }。`,
    en: `unexpected finding ${where} of check: ${message}; each has a message, { zh, en }.`,
  };
}
