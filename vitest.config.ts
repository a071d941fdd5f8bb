import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { generateTemplates } from './templates/generate.mjs';

await generateTemplates();
const root = fileURLToPath(new URL('.', import.meta.url));

/** Tests read the sources: each workspace package's name stands for its src/index.ts. */
const folders = ['packages', 'plugins']
  .flatMap((parent) => readdirSync(`${root}${parent}`).map((name) => `${parent}/${name}`))
  .concat('templates')
  .filter((folder) => existsSync(`${root}${folder}/src/index.ts`));
const alias = folders.map((folder) => {
  const { name } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  return { find: new RegExp(`^${name}$`), replacement: `${root}${folder}/src/index.ts` };
});

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['{packages,plugins}/*/{src,test}/**/*.test.ts', '{templates,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
  },
});
