import { runQuietly } from './run.mjs';

/** Check the types of the tests, which no build includes. */
export async function checkTypes() {
  await runQuietly(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test']);
}
