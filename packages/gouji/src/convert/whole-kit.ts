import { docxParse } from '@gouji/docx';
import { reconcile } from '@gouji/forms';
import { htmlArticle, htmlParse, htmlStringify } from '@gouji/html';
import { markdownParse, markdownStringify } from '@gouji/markdown';
import repairMarkdown from '@gouji/remark-repair-markdown';
import simplifyChinese from '@gouji/remark-simplify-chinese';
import { textParse, textStringify } from '@gouji/text';
import { jsonStringify, yamlParse, yamlStringify } from '@gouji/yaml';
import { outsideRules } from '../plugin/outside-rules.js';
import { rewriteHtml } from '../plugin/rewrite-html.js';
import type { Kit } from './kit.js';

/** All that chains are made of. */
export const wholeKit: Kit = {
  ...{ docxParse, htmlParse, markdownParse, textParse, yamlParse },
  ...{ repairMarkdown, simplifyChinese, reconcile },
  ...{ htmlStringify, jsonStringify, markdownStringify, textStringify, yamlStringify },
  ...{ htmlArticle, outsideRules, rewriteHtml },
};
