import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe, test } from 'vitest';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Describe tests that open pages; where there is no Chromium, skip them and say why, but not in CI. */
export function describeBrowser(name: string, body: () => void): void {
  if (findBrowser() || process.env.CI) describe(name, body);
  else {
    describe(name, () => {
      test.skip('needs Chromium, which .ci/run installs', () => {});
    });
    console.info(`skipped: ${name} (no Chromium on this machine)`);
  }
}

/** Start the Chromium of the machine; no other is ever downloaded. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(`Expected Chromium at one of ${places.join(', ')}.`);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

function findBrowser(): string | undefined {
  return [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path));
}

/** A page that is open, with what went wrong in it. */
export interface OpenPage {
  page: Page;
  faults: string[];
}

/** Open a tab that may load nothing but what it is given. */
export async function openPage(browser: Browser): Promise<OpenPage> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.route('**/*', (route) => {
    faults.push(`asks for ${route.request().url()}`);
    return route.abort();
  });
  return { page, faults };
}
