/** Run the `main` of a TypeScript source of the tests; nothing needs to be built. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { sourceAliases } from '../../scripts/source-aliases.mjs';
import { generateTemplates } from '../../templates/generate.mjs';

export async function runSource(path) {
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
    const { main } = await server.ssrLoadModule(path);
    process.exitCode = await main(process.argv.slice(2));
  } finally {
    await server.close();
  }
}
