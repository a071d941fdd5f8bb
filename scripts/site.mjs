// npm run site: builds the documentation as a site, docs/.vitepress/dist; a dead link fails.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { apiPages } from './docs/api-pages.mjs';
import { commandPages } from './docs/command-pages.mjs';
import { build } from './steps/build.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!process.argv.includes('--built')) await build();

const { makeProgram } = await import('../packages/cli/dist/program.js');
rmSync('docs/api', { recursive: true, force: true });
for (const [path, text] of [...apiPages(process.cwd()), ...commandPages(makeProgram)]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const { resolve } = createRequire(join(process.cwd(), 'docs/package.json'));
const vitepress = await import(
  pathToFileURL(join(dirname(resolve('vitepress/package.json')), 'dist/node/index.js'))
);
await vitepress.build('docs');
