// npm start [-- FILE…]: install, build, and convert the files (else the examples) to out/.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './steps/build.mjs';
import { checkNode } from './steps/check-node.mjs';
import { install } from './steps/install.mjs';

checkNode();
const given = process.argv.slice(2);
// npm runs scripts in the folder of package.json; the files stand where the user called it.
const files = given.map((file) => resolve(process.env.INIT_CWD ?? '.', file));
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await install();
await build();

const { showConversion } = await import('../packages/cli/dist/show-conversion.js');
const examples = () =>
  readdirSync('examples')
    .filter((name) => /\.(docx|txt)$/.test(name))
    .sort()
    .map((name) => `examples/${name}`);
process.exitCode = await showConversion(files.length > 0 ? files : examples(), 'out');
