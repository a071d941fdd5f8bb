/**
 * Print messy documents of every form in every shape, read them, and count what is right:
 *
 *     pnpm trust
 *     pnpm trust --seed 7 --count 5000
 *     pnpm trust --seed 42 --form cn-disclosure-2021 --style kangxi+tab-rows --count 1
 *
 * `--show N` says what the first N of them break, `--print` writes the first document and reads
 * nothing, `--strict` takes known faults for new ones. The sources are read as they are;
 * nothing needs to be built.
 */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { sourceAliases } from '../../scripts/source-aliases.mjs';
import { generateTemplates } from '../../templates/generate.mjs';

await generateTemplates();
const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: sourceAliases() },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const { main } = await server.ssrLoadModule('/test/trust/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await server.close();
}
