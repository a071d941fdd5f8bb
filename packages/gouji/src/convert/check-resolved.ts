import type { DocxLimits } from '@gouji/docx';
import { checkRuleIds } from '@gouji/forms/fit';
import { GoujiError } from '@gouji/tree';
import { checkOneOf } from '../check-one-of.js';
import { findForm } from '../find-form.js';
import type { ConvertOptions } from '../options.js';
import type { ResolvedPlugins } from '../plugin/resolved-plugins.js';
import { listKnown } from './list-known.js';

const languages = ['zh', 'en'] as const;
const changes = ['accepted', 'all'] as const;

/** What may be bounded of a Word file; the reader itself is for those to load who read one. */
const limitNames = {
  entries: true,
  partBytes: true,
  totalBytes: true,
  depth: true,
  cells: true,
  nodes: true,
  characters: true,
} as const satisfies Record<keyof DocxLimits, true>;

/**
 * Refuse options that cannot be met, before any work is done.
 *
 * @throws GoujiError `usage` or `unknown-form` that names the values allowed.
 */
export function checkResolved(options: ConvertOptions, plugins: ResolvedPlugins): void {
  const { to, from, form, fragment, page, style, language } = options;
  const { trackedChanges, limits, figures, base } = options;
  const { forms, rules, pages, wordStyles, inputs, outputs } = listKnown(plugins, options.forms);
  checkOneOf('to', to, outputs);
  if (from !== undefined) checkOneOf('from', from, inputs);
  if (language !== undefined) checkOneOf('language', language, languages);
  if (form !== undefined) findForm(forms, form);
  if (rules) checkRuleIds(options, rules);
  if (page !== undefined) checkOneOf('page', page, pages);
  if (typeof style === 'string') checkOneOf('style', style, wordStyles);
  if (style !== undefined && to !== 'docx') {
    throw usage(
      `\`style\` 只用于 docx,这里输出的是 ${to};请改为 docx 或去掉该选项。`,
      `Unexpected \`style\` with \`to: ${to}\`, expected it with \`to: docx\`.`,
    );
  }
  if (figures && to !== 'html') {
    throw usage(
      `\`figures\` 只用于 html,这里输出的是 ${to};请改为 html 或去掉该选项。`,
      `Unexpected \`figures\` with \`to: ${to}\`, expected it with \`to: html\`.`,
    );
  }
  if (trackedChanges !== undefined) checkOneOf('trackedChanges', trackedChanges, changes);
  if (limits) checkLimits(limits);
  if (base !== undefined && !/^https?:\/\//i.test(base)) {
    throw usage(
      `\`base\` 的值“${base}”不是完整的网址;请给出原网页的网址(https://…)。`,
      `Unexpected \`base: ${base}\`, expected the whole address of the source page (https://…).`,
    );
  }
  if (fragment && page !== undefined) {
    throw usage(
      '`fragment` 和 `page` 不能同时使用:片段没有页面;请去掉其中一个。',
      'Unexpected `fragment` together with `page`, expected one of them; a fragment has no page.',
    );
  }
  if ((fragment || page !== undefined) && to !== 'html') {
    throw usage(
      `\`fragment\` 和 \`page\` 只用于 html,这里输出的是 ${to};请改为 html 或去掉该选项。`,
      `Unexpected \`${fragment ? 'fragment' : 'page'}\` with \`to: ${to}\`, expected it with \`to: html\`.`,
    );
  }
}

function checkLimits(limits: object): void {
  for (const [name, value] of Object.entries(limits)) {
    checkOneOf('limits', name, Object.keys(limitNames));
    if (value === undefined || (Number.isSafeInteger(value) && value > 0)) continue;
    throw usage(
      `\`limits.${name}\` 的值“${String(value)}”无效,应为正整数。`,
      `Unexpected \`limits.${name}: ${String(value)}\`, expected a positive whole number.`,
    );
  }
}

function usage(zh: string, en: string): GoujiError {
  return new GoujiError('usage', { zh, en });
}
