import { docxParse } from '@gouji/docx';
import { type Form, listEarlier } from '@gouji/forms';
import { type HtmlStringifyOptions, htmlArticle, htmlParse, htmlStringify } from '@gouji/html';
import { markdownParse, markdownStringify } from '@gouji/markdown';
import canonicalTables from '@gouji/remark-canonical-tables';
import reconcile from '@gouji/remark-reconcile';
import repairMarkdown from '@gouji/remark-repair-markdown';
import sectionHeadings from '@gouji/remark-section-headings';
import simplifyChinese from '@gouji/remark-simplify-chinese';
import { textParse, textStringify } from '@gouji/text';
import { GoujiError, type Report, type ReportSource } from '@gouji/tree';
import { jsonStringify, yamlParse, yamlStringify } from '@gouji/yaml';
import { type Pluggable, type Plugin, type Processor, unified } from 'unified';
import { checkOptions } from './check-options.js';
import type { InputName } from './formats.js';
import { knownTo } from './known.js';
import { labelsOf } from './labels-of.js';
import type { ConvertOptions } from './options.js';
import { guardStep } from './plugin/guard-step.js';
import { addLateMessages, gatherMessages } from './plugin/message-problems.js';
import { outsideRules } from './plugin/outside-rules.js';
import { pluginStringify } from './plugin/plugin-emitter.js';
import { pluginParse } from './plugin/plugin-reader.js';
import { type ResolvedPlugins, resolvePlugins } from './plugin/resolve-plugins.js';
import { rewriteHtml } from './plugin/rewrite-html.js';
import { settleLate } from './plugin/settle-late.js';
import { ruleUrls } from './rule-urls.js';
import { watched } from './watched.js';

/** What a plugin that draws charts is told. */
interface Artwork {
  forms: readonly Form[];
  /** Reports of earlier years. */
  previous: readonly Report[];
}

/** What a chain must know before it sees a file. */
export interface ProcessorOptions extends ConvertOptions {
  from: InputName;
  /** What the report says it was read from, as `sourceOf` gives it. */
  source?: ReportSource | undefined;
  /**
   * What writes the output in place of gouji's own, with its options. Word files need it, for only
   * who writes them should load what that takes: `[docxStringify, options]` of `@gouji/docx/write`.
   */
  compiler?: Pluggable | undefined;
  /** What draws `figures`, for only who wants them should load it: `@gouji/remark-report-figures`. */
  artist?: ((options: Artwork) => unknown) | undefined;
}

/**
 * Make the frozen unified chain from one format to another: parser, plugins, compiler.
 *
 * @throws GoujiError where an option cannot be met, or a plugin is wrong.
 */
export function createProcessor(options: ProcessorOptions): Processor {
  checkOptions(options);
  const { from, form, simplify, source, watch } = options;
  const { language, previous, metadata, rules, waivers } = options;
  const { forms, rules: knownRules } = knownTo(options);
  const plugins = resolvePlugins(options.plugins);
  const { steps } = plugins;
  const outside = outsideRules(plugins.rules, source?.file ?? undefined);
  const settings = {
    ...{ forms, form, source, language, previous, metadata, rules, waivers, outside },
    ...{ knownRules, ruleUrl: ruleUrls(options) },
  };
  const on = (name: string, pluggable: Pluggable) => [pluggable, ...watched(watch, name)];
  const run = (phase: 'start' | 'before' | 'after') =>
    steps[phase].flatMap((each) => [guardStep(each, phase), ...watched(watch, each.name, phase)]);
  const late = steps.after.length > 0 || steps.html.length > 0 || from === 'yaml';
  return unified()
    .data({ settings: plugins.settings })
    .use([
      ...on('read', parser(options, plugins)),
      ...(from === 'markdown' ? on('repair-markdown', step(repairMarkdown)) : []),
      ...(simplify ? on('simplify-chinese', step(simplifyChinese)) : []),
      ...run('start'),
      ...(from === 'yaml' ? [] : on('section-headings', step(sectionHeadings))),
      ...run('before'),
      ...(steps.start.length + steps.before.length > 0 ? [step(gatherMessages)] : []),
      ...on('reconcile', step(reconcile, settings)),
      ...(options.artist ? on('charts', artist(options, forms)) : []),
      ...on('canonical-tables', step(canonicalTables, { forms })),
      ...run('after'),
      ...rewriting(options, plugins),
      ...(late ? [step(addLateMessages, settleLate({ rules, waivers }))] : []),
      options.compiler ?? compiler(options, plugins),
    ])
    .freeze();
}

function artist({ artist, previous }: ProcessorOptions, forms: readonly Form[]): Pluggable {
  return step(artist!, { forms, previous: listEarlier(previous) });
}

function parser(options: ProcessorOptions, { readers }: ResolvedPlugins): Pluggable {
  const { from, comments, hidden, trackedChanges, limits } = options;
  const reader = readers.find(({ plugin }) => plugin.name === from);
  if (reader) return step(pluginParse, reader);
  if (from === 'docx') return step(docxParse, { comments, hidden, trackedChanges, limits });
  if (from === 'html') return step(htmlParse);
  if (from === 'yaml') return step(yamlParse);
  return from === 'markdown' ? step(markdownParse) : step(textParse);
}

/** The way through hast, which only plugins that want it pay for. */
function rewriting(options: ProcessorOptions, plugins: ResolvedPlugins): Pluggable[] {
  const { html } = plugins.steps;
  if (options.to !== 'html' || html.length === 0) return [];
  const rewrite = rewriteHtml(html, options.watch);
  return [step(htmlArticle, { ...htmlOptions(options, plugins), rewrite })];
}

function compiler(options: ProcessorOptions, plugins: ResolvedPlugins): Pluggable {
  const { to, language, provenance, furniture, tables } = options;
  const emitter = plugins.emitters.find(({ plugin }) => plugin.name === to);
  if (emitter) return step(pluginStringify, emitter);
  const labels = options.labels ? labelsOf(knownTo(options).forms) : undefined;
  if (to === 'yaml') return step(yamlStringify, { language, provenance, labels });
  if (to === 'json') return step(jsonStringify, { language, provenance });
  if (to === 'docx') throw noCompiler();
  if (to === 'html') return step(htmlStringify, htmlOptions(options, plugins));
  return to === 'md'
    ? step(markdownStringify, { furniture, tables })
    : step(textStringify, { furniture, drawSpans: true });
}

function noCompiler(): GoujiError {
  return new GoujiError('usage', {
    zh: '`to: docx` 需要在 `compiler` 中给出 `@gouji/docx/write` 的 docxStringify;或者使用 convert。',
    en: 'Unexpected `to: docx` without a compiler, expected docxStringify of `@gouji/docx/write` as `compiler`; convert brings it along.',
  });
}

function htmlOptions(options: ProcessorOptions, { pages }: ResolvedPlugins): HtmlStringifyOptions {
  const { fragment, page, furniture, site, contents, markProblems, assets } = options;
  const template = page === undefined ? undefined : pages.get(page);
  const ruleUrl = ruleUrls(options);
  return { fragment, page, template, furniture, site, contents, markProblems, assets, ruleUrl };
}

/** Pair a plugin with its options, checked, for a list that holds plugins of every kind. */
function step<Options>(
  // biome-ignore lint/suspicious/noExplicitAny: what a plugin is called on is unified's business.
  plugin: (this: any, options: Options) => unknown,
  options?: Options,
): Pluggable {
  return [plugin as Plugin<[Options?]>, ...(options === undefined ? [] : [options])] as Pluggable;
}
