import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { generateTemplates } from './templates/generate.mjs';

await generateTemplates();
const root = fileURLToPath(new URL('.', import.meta.url));

/** Tests read the sources: each entry of a workspace package stands for its index.ts in src/. */
const folders = ['packages', 'plugins']
  .flatMap((parent) => readdirSync(`${root}${parent}`).map((name) => `${parent}/${name}`))
  .concat('templates')
  .filter((folder) => existsSync(`${root}${folder}/src/index.ts`));
const alias = folders.flatMap((folder) => {
  const { name, exports } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  return Object.keys(exports)
    .map((entry) => entry.slice(1))
    .filter((entry) => existsSync(`${root}${folder}/src${entry}/index.ts`))
    .map((entry) => ({
      find: new RegExp(`^${name}${entry}$`),
      replacement: `${root}${folder}/src${entry}/index.ts`,
    }));
});

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['{packages,plugins}/*/{src,test}/**/*.test.ts', '{templates,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
  },
});
