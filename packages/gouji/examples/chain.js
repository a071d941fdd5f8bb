import canonicalTables from '@gouji/remark-canonical-tables';
import reconcile from '@gouji/remark-reconcile';
import sectionHeadings from '@gouji/remark-section-headings';
import { forms } from '@gouji/templates';
import { textParse } from '@gouji/text';
import { yamlStringify } from '@gouji/yaml';
import { sourceOf } from 'gouji';
import { unified } from 'unified';

export function textToYaml(bytes, name) {
  return unified()
    .use(textParse)
    .use(sectionHeadings)
    .use(reconcile, { forms, source: sourceOf(bytes, 'text', name) })
    .use(canonicalTables, { forms })
    .use(yamlStringify)
    .process(bytes);
}
