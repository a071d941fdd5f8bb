// npm test: install, lint, build and type-check, then every test; arguments go to vitest.
import { fileURLToPath } from 'node:url';
import { build } from './steps/build.mjs';
import { checkNode } from './steps/check-node.mjs';
import { checkTypes } from './steps/check-types.mjs';
import { install } from './steps/install.mjs';
import { run } from './steps/run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
checkNode();
await install();
await run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
await build();
await checkTypes();
await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]);
