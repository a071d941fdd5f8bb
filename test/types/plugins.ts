// Compiled with the types of the tests, never run: each line that must not compile says so.

import type { DataTable } from '@gouji/tree';
import {
  convert,
  defineConfig,
  defineEmitter,
  defineForm,
  definePage,
  defineReader,
  defineRule,
  defineTransform,
  defineWordStyle,
  type Report,
} from 'gouji';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkToc from 'remark-toc';
import { z } from 'zod';

const names = { zh: '名', en: 'name' };

export const marks = defineTransform({
  name: 'marks',
  phase: 'before',
  options: z.strictObject({ size: z.number().default(1) }),
  transform(tree, file, options) {
    const size: number = options.size;
    // @ts-expect-error: the schema says that it is a number.
    const words: string = options.size;
    for (const node of tree.children) {
      if (node.type === 'dataTable') takeTable(node);
      // @ts-expect-error: there is no such node.
      if (node.type === 'dataTabel') return undefined;
    }
    const report: Report | undefined = file.data.report;
    // @ts-expect-error: what is set on the file is a report.
    file.data.report = 'words';
    return report && size > 0 && words ? tree : undefined;
  },
});

function takeTable(table: DataTable): void {
  const [first] = table.children;
  if (first?.type === 'dataRow') first.children[0]?.colSpan.toFixed();
}

// @ts-expect-error: there is no phase of this name.
defineTransform({ name: 'late', phase: 'late', transform() {} });
// @ts-expect-error: a transform gives back a tree, or nothing.
defineTransform({ name: 'words', transform: () => 'words' });
// @ts-expect-error: a reader says what it accepts.
defineReader({ name: 'ini', from: (): Root => ({ type: 'root', children: [] }) });
defineReader({
  name: 'ini',
  accepts: () => true,
  // @ts-expect-error: a reader answers at once.
  from: async (): Promise<Root> => ({ type: 'root', children: [] }),
});
// @ts-expect-error: there is no level of this name.
defineRule({ name: 'rule', level: 'fatal', title: names, check: () => [] });
// @ts-expect-error: a finding has its message in both languages.
defineRule({ name: 'rule', level: 'error', title: names, check: () => [{ message: 'words' }] });
// @ts-expect-error: an emitter gives back words or bytes.
defineEmitter({ name: 'csv', emit: () => 7 });
// @ts-expect-error: a form has tables.
defineForm({ id: 'a', language: 'en', title: names, years: { from: 2020 }, sections: [] });
// @ts-expect-error: a page has its CSS.
definePage({ id: 'a', name: names, description: names, html: '' });
// @ts-expect-error: a Word style has its fonts.
defineWordStyle({ id: 'a', name: names, language: 'en' });

defineConfig({
  plugins: ['remark-toc', ['remark-toc', { heading: 'a' }], { use: rehypeSlug, phase: 'html' }],
  rules: { balance: 'off', 'row-total': { level: 'info', waivers: [{ reason: 'agreed' }] } },
});
// @ts-expect-error: there is no such key.
defineConfig({ plugin: [] });
// @ts-expect-error: there is no level of this name.
defineConfig({ rules: { balance: 'none' } });

void convert('', { to: 'html', plugins: [marks, [marks, { size: 2 }], remarkToc, [rehypeSlug]] });
// @ts-expect-error: a number is no plugin.
void convert('', { to: 'html', plugins: [7] });
