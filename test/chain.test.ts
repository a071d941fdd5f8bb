import { docxParse } from '@gouji/docx';
import { htmlParse, htmlStringify } from '@gouji/html';
import { markdownParse, markdownStringify } from '@gouji/markdown';
import canonicalTables from '@gouji/remark-canonical-tables';
import reconcile from '@gouji/remark-reconcile';
import repairMarkdown from '@gouji/remark-repair-markdown';
import sectionHeadings from '@gouji/remark-section-headings';
import { forms } from '@gouji/templates';
import { textParse, textStringify } from '@gouji/text';
import { jsonStringify, yamlStringify } from '@gouji/yaml';
import { convert, sourceOf } from 'gouji';
import { type PluggableList, type Processor, unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { fixtures } from './support/fixtures.js';

const outputs = ['yaml', 'json', 'html', 'md', 'txt'] as const;

const parsers = {
  docx: [docxParse],
  html: [htmlParse],
  markdown: [markdownParse, repairMarkdown],
  text: [textParse],
};
const compilers = {
  yaml: yamlStringify,
  json: jsonStringify,
  html: htmlStringify,
  md: markdownStringify,
  txt: textStringify,
};

/** The chain as a reader of the README would spell it. */
function chain(bytes: Uint8Array, name: string, to: keyof typeof compilers): Processor {
  const format = formatOf(name);
  const source = sourceOf(bytes, format, name);
  const plugins: PluggableList = [
    ...parsers[format],
    sectionHeadings,
    [reconcile, { forms, source }],
    [canonicalTables, { forms }],
    compilers[to],
  ];
  return unified().use(plugins);
}

describe.each(fixtures)('convert is the unified chain: $name', ({ file, bytes }) => {
  test.each(outputs)('%s, byte for byte', async (to) => {
    const spelled = await chain(bytes, file, to).process({ path: file, value: bytes });
    const converted = await convert(bytes, { to, name: file });
    expect(String(converted)).toBe(String(spelled));
    expect(converted.data.report).toEqual(spelled.data.report);
  });
});

function formatOf(name: string): keyof typeof parsers {
  if (name.endsWith('.docx')) return 'docx';
  if (name.endsWith('.html')) return 'html';
  return name.endsWith('.md') ? 'markdown' : 'text';
}
