import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeBrowser, type OpenPage, openBrowser, openPage } from './browser.js';
import { makePage, pageIds, pageSources } from './documents.js';

const widths = { desk: 1280, phone: 390 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standard: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};
const sources = pageSources();

describeBrowser('pages in Chromium', () => {
  let browser: Browser;
  let open: OpenPage;

  beforeAll(async () => {
    browser = await openBrowser();
    open = await openPage(browser);
  }, 60_000);
  afterAll(() => browser?.close());

  describe.each(pageIds)('%s', (id) => {
    test.each(sources)('of $name', { timeout: 60_000 }, async (source) => {
      const html = await makePage(source, id);
      const { page, faults } = open;
      faults.length = 0;
      await page.setViewportSize({ width: widths.desk, height: 800 });
      await page.setContent(html);
      expect(await overflow(page), 'wider than a desk').toBeLessThanOrEqual(0);
      expect(await violations(page), 'accessible at a desk').toEqual([]);
      await page.setViewportSize({ width: widths.phone, height: 844 });
      expect(await overflow(page), 'wider than a phone').toBeLessThanOrEqual(0);
      // The phone shows the same elements; only what depends on its width is looked at again.
      if (!source.large) expect(await violations(page), 'accessible on a phone').toEqual([]);
      expect(faults).toEqual([]);
    });
  });
});

describe('pages by the standard of HTML', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

  test.each(pageIds)('%s', { timeout: 60_000 }, async (id) => {
    for (const source of sources) {
      const { results } = await validator.validateString(await makePage(source, id));
      const faults = results.flatMap(({ messages }) => messages);
      expect(
        faults.slice(0, 5).map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
        source.name,
      ).toEqual([]);
    }
  });
});

/** Tell by how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  const root = 'document.documentElement';
  return page.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(standard)})`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}
