import { type Form, listEarlier } from '@gouji/forms/fit';
import type { HtmlStringifyOptions } from '@gouji/html/write';
import canonicalTables from '@gouji/remark-canonical-tables';
import { reconcileWith } from '@gouji/remark-reconcile/with';
import sectionHeadings from '@gouji/remark-section-headings';
import { GoujiError, resolveAddresses } from '@gouji/tree';
import type { Root } from 'mdast';
import { type Pluggable, type Plugin, type Processor, unified } from 'unified';
import { labelsOf } from '../labels-of.js';
import { guardStep } from '../plugin/guard-step.js';
import { addLateMessages, gatherMessages } from '../plugin/message-problems.js';
import { pluginStringify } from '../plugin/plugin-emitter.js';
import { pluginParse } from '../plugin/plugin-reader.js';
import type { ResolvedPlugins } from '../plugin/resolved-plugins.js';
import { ruleUrls } from '../rule-urls.js';
import { watched } from '../watched.js';
import { checkResolved } from './check-resolved.js';
import type { Kit } from './kit.js';
import { listKnown } from './list-known.js';
import type { ProcessorOptions } from './processor-options.js';

/**
 * Make the frozen unified chain from one format to another: parser, plugins, compiler.
 *
 * @param kit at least what the options ask for
 * @throws GoujiError where an option cannot be met
 */
export function makeChain(
  options: ProcessorOptions,
  plugins: ResolvedPlugins,
  kit: Partial<Kit>,
): Processor {
  checkResolved(options, plugins);
  const { from, form, simplify, base, source, watch } = options;
  const { language, previous, metadata, rules, waivers } = options;
  const { forms, rules: knownRules } = listKnown(plugins, options.forms);
  const { steps } = plugins;
  const { rules: added } = plugins;
  const outside = added.length > 0 ? kit.outsideRules!(added, source?.file ?? undefined) : [];
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
      ...on('read', parser(options, plugins, kit)),
      ...(from === 'markdown' ? on('repair-markdown', step(kit.repairMarkdown!)) : []),
      ...(simplify ? on('simplify-chinese', step(kit.simplifyChinese!)) : []),
      ...(base === undefined ? [] : on('resolve-addresses', wholeAddresses(base))),
      ...run('start'),
      ...(from === 'yaml' ? [] : on('section-headings', step(sectionHeadings))),
      ...run('before'),
      ...(steps.start.length + steps.before.length > 0 ? [step(gatherMessages)] : []),
      ...on('reconcile', step(reconcileWith(kit.reconcile!), settings)),
      ...(options.artist ? on('charts', artist(options, forms)) : []),
      ...on('canonical-tables', step(canonicalTables, { forms })),
      ...run('after'),
      ...rewriting(options, plugins, kit),
      ...(late ? [step(addLateMessages)] : []),
      options.compiler ?? compiler(options, plugins, kit),
    ])
    .freeze();
}

function artist({ artist, previous }: ProcessorOptions, forms: readonly Form[]): Pluggable {
  return step(artist!, { forms, previous: listEarlier(previous) });
}

/** Links and pictures get the whole addresses that their paths stand for where the document lies. */
function wholeAddresses(base: string): Pluggable {
  return () => (tree: Root) => resolveAddresses(tree, base);
}

function parser(
  options: ProcessorOptions,
  { readers }: ResolvedPlugins,
  kit: Partial<Kit>,
): Pluggable {
  const { from, comments, hidden, trackedChanges, limits } = options;
  const reader = readers.find(({ plugin }) => plugin.name === from);
  if (reader) return step(pluginParse, reader);
  if (from === 'docx') return step(kit.docxParse!, { comments, hidden, trackedChanges, limits });
  if (from === 'html') return step(kit.htmlParse!);
  if (from === 'yaml') return step(kit.yamlParse!);
  return from === 'markdown' ? step(kit.markdownParse!) : step(kit.textParse!);
}

/** The way through hast, which only plugins that want it pay for. */
function rewriting(
  options: ProcessorOptions,
  plugins: ResolvedPlugins,
  kit: Partial<Kit>,
): Pluggable[] {
  const { html } = plugins.steps;
  if (options.to !== 'html' || html.length === 0) return [];
  const rewrite = kit.rewriteHtml!(html, options.watch);
  return [step(kit.htmlArticle!, { ...htmlOptions(options, plugins), rewrite })];
}

function compiler(
  options: ProcessorOptions,
  plugins: ResolvedPlugins,
  kit: Partial<Kit>,
): Pluggable {
  const { to, language, provenance, furniture, tables } = options;
  const emitter = plugins.emitters.find(({ plugin }) => plugin.name === to);
  if (emitter) return step(pluginStringify, emitter);
  const labels = options.labels ? labelsOf(listKnown(plugins, options.forms).forms) : undefined;
  if (to === 'yaml') return step(kit.yamlStringify!, { language, provenance, labels });
  if (to === 'json') return step(kit.jsonStringify!, { language, provenance });
  if (to === 'docx') throw noCompiler();
  if (to === 'html') return step(kit.htmlStringify!, htmlOptions(options, plugins));
  return to === 'md'
    ? step(kit.markdownStringify!, { furniture, tables })
    : step(kit.textStringify!, { furniture, drawSpans: true });
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
