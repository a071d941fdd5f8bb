import { runQuietly } from './run.mjs';

/** Build every package: the templates' data to modules, then TypeScript. */
export async function build() {
  await runQuietly(process.execPath, ['scripts/generate.mjs']);
  await runQuietly(process.execPath, ['node_modules/typescript/bin/tsc', '-b']);
}
