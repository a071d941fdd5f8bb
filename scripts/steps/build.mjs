import { runQuietly } from './run.mjs';

/** Build every package: the templates' data to modules, TypeScript, and the command's bundle. */
export async function build() {
  await runQuietly(process.execPath, ['scripts/generate.mjs']);
  await runQuietly(process.execPath, ['node_modules/typescript/bin/tsc', '-b']);
  const { bundle } = await import('./bundle.mjs');
  await bundle();
}
