import { defaultLimits } from '@gouji/docx';
import { checkRuleIds } from '@gouji/forms';
import { GoujiError } from '@gouji/tree';
import { checkOneOf } from './check-one-of.js';
import { findForm } from './find-form.js';
import { knownTo } from './known.js';
import type { ConvertOptions } from './options.js';

const languages = ['zh', 'en'] as const;
const changes = ['accepted', 'all'] as const;

/**
 * Refuse options that cannot be met, before any work is done.
 *
 * @throws GoujiError `usage` or `unknown-form` that names the values allowed.
 */
export function checkOptions(options: ConvertOptions): void {
  const { to, from, form, fragment, page, style, language } = options;
  const { trackedChanges, limits, figures } = options;
  const { forms, rules, pages, wordStyles, inputs, outputs } = knownTo(options);
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
    checkOneOf('limits', name, Object.keys(defaultLimits));
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
