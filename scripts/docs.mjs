// npm run docs: writes the pages that come from data (docs/rules, docs/zh-CN/rules).
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folders, rulePages } from './docs/rule-pages.mjs';
import { build } from './steps/build.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await build();
const { rulePage } = await import('../packages/forms/dist/index.js');
const { rules } = await import('../templates/dist/index.js');
const pages = rulePages({ rules, rulePage });
for (const folder of Object.values(folders)) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!pages.has(`${folder}/${name}`)) rmSync(`${folder}/${name}`);
  }
}
for (const [path, text] of pages) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${pages.size} pages`);
