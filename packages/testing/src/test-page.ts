import { convert, type PagePlugin } from 'gouji';
import { compareExample } from './compare-example.js';
import type { Example } from './example.js';
import { printJson } from './print-json.js';
import { registerExamples } from './register-examples.js';
import { isUpdate, type TesterOptions } from './runner.js';

/**
 * Test a page template by its examples: each has an `input.*`, what the site states of itself in
 * `options.yaml`, the `output.html` that comes of them, and `problems.json` with what is missing.
 */
export function testPage(page: PagePlugin, options: TesterOptions): void {
  const { test } = options;
  registerExamples(options, (example) => {
    test(`${example.name}: the page is what is expected`, async () => {
      const { html, missing } = await write(page, example);
      const empty = /\{\{\s*\w+\s*\}\}/u.exec(html)?.[0];
      if (empty) throw new Error(`${page.name}: found ${empty} in the page, expected it filled`);
      compareExample(example, isUpdate(options), {
        'output.html': () => html,
        'problems.json': () => (missing.length > 0 ? printJson(missing) : undefined),
      });
    });
  });
}

async function write(page: PagePlugin, { input, options: site }: Example) {
  const file = await convert(input.bytes, {
    to: 'html',
    name: input.name,
    plugins: [page],
    page: page.name,
    site: (site ?? {}) as Record<string, string>,
  });
  const problems = file.data.report?.problems ?? [];
  const missing = problems.filter(({ rule }) => rule === 'missing-site-fact');
  return { html: String(file), missing };
}
