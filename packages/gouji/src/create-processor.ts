import { docxParse } from '@gouji/docx';
import { type Form, listEarlier } from '@gouji/forms';
import { type HtmlStringifyOptions, htmlParse, htmlStringify } from '@gouji/html';
import { markdownParse, markdownStringify } from '@gouji/markdown';
import canonicalTables from '@gouji/remark-canonical-tables';
import reconcile from '@gouji/remark-reconcile';
import repairMarkdown from '@gouji/remark-repair-markdown';
import sectionHeadings from '@gouji/remark-section-headings';
import simplifyChinese from '@gouji/remark-simplify-chinese';
import { forms as knownForms } from '@gouji/templates';
import { textParse, textStringify } from '@gouji/text';
import { GoujiError, type Report, type ReportSource } from '@gouji/tree';
import { jsonStringify, yamlParse, yamlStringify } from '@gouji/yaml';
import { type Pluggable, type Plugin, type Processor, unified } from 'unified';
import { checkOptions } from './check-options.js';
import type { InputFormat } from './formats.js';
import { labelsOf } from './labels-of.js';
import type { ConvertOptions } from './options.js';

/** What a plugin that draws charts is told. */
interface Artwork {
  forms: readonly Form[];
  /** Reports of earlier years. */
  previous: readonly Report[];
}

/** What a chain must know before it sees a file. */
export interface ProcessorOptions extends ConvertOptions {
  from: InputFormat;
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
 * @throws GoujiError where an option cannot be met.
 */
export function createProcessor(options: ProcessorOptions): Processor {
  checkOptions(options);
  const { from, form, forms = knownForms, simplify, source, ...settings } = options;
  const { language, previous, metadata, rules, waivers } = settings;
  return unified()
    .use([
      parser(options),
      ...(from === 'markdown' ? [step(repairMarkdown)] : []),
      ...(simplify ? [step(simplifyChinese)] : []),
      ...(from === 'yaml' ? [] : [step(sectionHeadings)]),
      step(reconcile, { forms, form, source, language, previous, metadata, rules, waivers }),
      ...(options.artist ? [step(options.artist, { forms, previous: listEarlier(previous) })] : []),
      step(canonicalTables, { forms }),
      options.compiler ?? compiler(options),
    ])
    .freeze();
}

function parser(options: ProcessorOptions): Pluggable {
  const { from, comments, hidden, trackedChanges, limits } = options;
  if (from === 'docx') return step(docxParse, { comments, hidden, trackedChanges, limits });
  if (from === 'html') return step(htmlParse);
  if (from === 'yaml') return step(yamlParse);
  return from === 'markdown' ? step(markdownParse) : step(textParse);
}

function compiler(options: ProcessorOptions): Pluggable {
  const { to, language, provenance, furniture, tables, forms = knownForms } = options;
  const labels = options.labels ? labelsOf(forms) : undefined;
  if (to === 'yaml') return step(yamlStringify, { language, provenance, labels });
  if (to === 'json') return step(jsonStringify, { language, provenance });
  if (to === 'docx') throw noCompiler();
  if (to === 'html') return step(htmlStringify, htmlOptions(options));
  return to === 'md'
    ? step(markdownStringify, { furniture, tables })
    : step(textStringify, { furniture });
}

function noCompiler(): GoujiError {
  return new GoujiError('usage', {
    zh: '`to: docx` 需要在 `compiler` 中给出 `@gouji/docx/write` 的 docxStringify;或者使用 convert。',
    en: 'Unexpected `to: docx` without a compiler, expected docxStringify of `@gouji/docx/write` as `compiler`; convert brings it along.',
  });
}

function htmlOptions(options: ProcessorOptions): HtmlStringifyOptions {
  const { fragment, page, furniture, site, contents, markProblems, assets } = options;
  return { fragment, page, furniture, site, contents, markProblems, assets };
}

/** Pair a plugin with its options, checked, for a list that holds plugins of every kind. */
function step<Options>(
  // biome-ignore lint/suspicious/noExplicitAny: what a plugin is called on is unified's business.
  plugin: (this: any, options: Options) => unknown,
  options?: Options,
): Pluggable {
  return [plugin as Plugin<[Options?]>, ...(options === undefined ? [] : [options])] as Pluggable;
}
