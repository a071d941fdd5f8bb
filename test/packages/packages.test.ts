import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeBrowser, openBrowser } from '../browser/browser.js';
import { packAll } from '../tutorial/pack-all.mjs';
import { bundleBrowser } from './bundle-browser.mjs';
import { checkContents } from './check-contents.mjs';
import { checkEntryTypes, checkManifest } from './check-entries.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));

describe('packages as they would be published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-packages-'));
  let packed: { manifest: { name: string }; file: string }[];

  beforeAll(async () => {
    packed = await packAll(repository, folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('hold what they need, and no tests, maps of sources or notes of the build', async () => {
    expect(packed.length).toBeGreaterThan(15);
    const found = packed.map(async ({ manifest, file }) => [
      manifest.name,
      await checkContents(file),
    ]);
    expect(Object.fromEntries(await Promise.all(found))).toEqual(
      Object.fromEntries(packed.map(({ manifest }) => [manifest.name, []])),
    );
  });

  test('have manifests that publint finds nothing in', async () => {
    const found = packed.map(({ manifest, file }) => checkManifest(file, manifest));
    expect((await Promise.all(found)).flat()).toEqual([]);
  });

  // `npm run packages` looks at every package, and installs each alone.
  test.each(['gouji', '@gouji/docx'])('%s has types for each entry', async (name) => {
    const { file, manifest } = packed.find((each) => each.manifest.name === name)!;
    expect(await checkEntryTypes(file, manifest)).toEqual([]);
  });
});

describe('in a browser', () => {
  let bundle: Awaited<ReturnType<typeof bundleBrowser>>;

  beforeAll(async () => {
    bundle = await bundleBrowser("export { convert } from 'gouji';");
  }, 120_000);

  test('the bundle asks for no module of Node', () => {
    expect(bundle.asked).toEqual([]);
    expect([...bundle.chunks.values()].join('\n')).not.toMatch(/from ?["']node:|import\(["']node:/);
  });

  describeBrowser('Chromium', () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await openBrowser();
    }, 60_000);
    afterAll(() => browser?.close());

    test('converts a Word report to HTML and to a Word report', { timeout: 60_000 }, async () => {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.route('http://gouji.test/**', (route) => {
        const name = new URL(route.request().url()).pathname.slice(1);
        const code = bundle.chunks.get(name);
        if (name === '')
          return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
        return code === undefined
          ? route.abort()
          : route.fulfill({ contentType: 'text/javascript', body: code });
      });
      await page.goto('http://gouji.test/');
      const docx = readFileSync(join(repository, 'examples/qinghe-2023.docx'));
      // As text, for the test runner would rewrite the import.
      const out = await page.evaluate(`(async () => {
        const { convert } = await import('/${bundle.first}');
        const text = atob('${docx.toString('base64')}');
        const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
        const html = await convert(bytes, { to: 'html', fragment: true, name: 'report.docx' });
        const word = await convert(bytes, { to: 'docx', name: 'report.docx' });
        const { form, values } = html.data.report;
        return { html: String(html), form, read: Object.keys(values).length, word: word.value[0] };
      })()`);
      expect(faults).toEqual([]);
      expect(out).toEqual({
        html: expect.stringMatching(/^<article lang="zh-CN".*<table>/s),
        form: 'cn-disclosure-2021',
        read: 200,
        word: 0x50,
      });
    });
  });
});
