import type { docxParse } from '@gouji/docx';
import type { Reconciled, ReconcileOptions } from '@gouji/forms/fit';
import type { htmlParse } from '@gouji/html';
import type { htmlArticle, htmlStringify } from '@gouji/html/write';
import type { markdownParse } from '@gouji/markdown';
import type { markdownStringify } from '@gouji/markdown/write';
import type repairMarkdown from '@gouji/remark-repair-markdown';
import type simplifyChinese from '@gouji/remark-simplify-chinese';
import type { textParse, textStringify } from '@gouji/text';
import type { yamlParse } from '@gouji/yaml';
import type { jsonStringify, yamlStringify } from '@gouji/yaml/write';
import type { Root } from 'mdast';
import type { outsideRules } from '../plugin/outside-rules.js';
import type { rewriteHtml } from '../plugin/rewrite-html.js';

/** What chains are made of, beyond what every chain has: none needs all of it. */
export interface Kit {
  docxParse: typeof docxParse;
  htmlParse: typeof htmlParse;
  markdownParse: typeof markdownParse;
  textParse: typeof textParse;
  yamlParse: typeof yamlParse;
  repairMarkdown: typeof repairMarkdown;
  simplifyChinese: typeof simplifyChinese;
  reconcile: (tree: Root, options: ReconcileOptions) => Reconciled;
  htmlStringify: typeof htmlStringify;
  jsonStringify: typeof jsonStringify;
  markdownStringify: typeof markdownStringify;
  textStringify: typeof textStringify;
  yamlStringify: typeof yamlStringify;
  /** For plugins. */
  htmlArticle: typeof htmlArticle;
  outsideRules: typeof outsideRules;
  rewriteHtml: typeof rewriteHtml;
}
