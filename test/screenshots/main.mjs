/**
 * Take the pictures of the readmes, of the bundled report: its portal page in Chromium, and its
 * Word file as LibreOffice prints it. Run `npm run build` first.
 *
 *     npm run screenshots
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from 'gouji';
import { chromium } from 'playwright-core';

const root = new URL('../../', import.meta.url);
const images = new URL('docs/images/', root);
const name = 'qinghe-2023.docx';
const bytes = new Uint8Array(readFileSync(new URL(`examples/${name}`, root)));
/** Numbers of the years before, by how many years that was. */
const earlier = {
  1: { 'applications.new_received.total': 9, 'applications.results.total.total': 8 },
  2: { 'applications.new_received.total': 14, 'applications.results.total.total': 14 },
};
const folder = mkdtempSync(join(tmpdir(), 'gouji-screenshots-'));
try {
  await takePage('portal.png');
  await printWord('word.png');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The section of requests with its charts, where a reader sees most at once. */
async function takePage(image) {
  const last = (await convert(bytes, { to: 'json', name })).data.report;
  // Two years with other numbers, so that there are years to draw.
  const previous = [1, 2].map((years) => ({
    ...last,
    year: last.year - years,
    values: { ...last.values, ...earlier[years] },
  }));
  const options = { to: 'html', name, page: 'portal', figures: true, previous };
  const html = String(await convert(bytes, options));
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({
      viewport: { width: 1060, height: 1700 },
      deviceScaleFactor: 0.65,
    });
    await page.setContent(html);
    await page.evaluate("document.querySelectorAll('h2')[2].scrollIntoView()");
    await page.screenshot({ path: fileURLToPath(new URL(image, images)) });
  } finally {
    await browser.close();
  }
  tell(image);
}

/** The page of the Word file that holds the largest table. */
async function printWord(image) {
  const { value } = await convert(bytes, { to: 'docx', name });
  writeFileSync(join(folder, 'report.docx'), value);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
  execFileSync('soffice', [...args, join(folder, 'report.docx')], { stdio: 'ignore' });
  const out = fileURLToPath(new URL(image.replace(/\.png$/, ''), images));
  const page = ['-f', '4', '-l', '4', '-singlefile', '-gray', '-r', '72', '-png'];
  execFileSync('pdftoppm', [...page, join(folder, 'report.pdf'), out]);
  tell(image);
}

function tell(image) {
  const { size } = statSync(new URL(image, images));
  console.log(`docs/images/${image}: ${Math.round(size / 1024)} KB`);
}
