import { defineConfig } from 'vitest/config';
import { sourceAliases } from './scripts/source-aliases.mjs';
import { generateTemplates } from './templates/generate.mjs';

await generateTemplates();

/** Tests read the sources: each entry of a workspace package stands for its index.ts in src/. */
export default defineConfig({
  resolve: { alias: sourceAliases() },
  test: {
    include: ['{packages,plugins}/*/{src,test}/**/*.test.ts', '{templates,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    setupFiles: ['test/support/set-seed.ts'],
    testTimeout: 30_000,
    // Vitest leaves a core free where nobody works beside it.
    maxWorkers: '100%',
    // Files share the modules that one process has loaded: to load them for each takes a minute.
    isolate: false,
  },
});
