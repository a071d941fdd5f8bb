/**
 * Score gouji and mammoth over the corpus beside the checkout, then list every text that mammoth
 * keeps and gouji does not. Run `npm run build` first.
 *
 *     pnpm corpus              gouji in one process
 *     pnpm corpus --command    gouji as a command, a process a file: slow, and the same output
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const test = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const tool = `${shared}tools/docx-fidelity/`;
const manifest = `${shared}samples/docx/manifest.tsv`;
const out = `${test}docx-fidelity-out`;

for (const needed of [`${tool}run.mjs`, `${tool}score.mjs`, manifest]) {
  if (existsSync(needed)) continue;
  console.log(
    'The corpus is not run: ../shared, with tools/docx-fidelity and samples/docx, is absent.',
  );
  process.exit(0);
}

const asCommand = process.argv.includes('--command');
const command = `'${process.execPath}' '${root}packages/cli/bin/gouji.js' convert {in} --to html --fragment --furniture --comments`;
if (asCommand) run(`${tool}run.mjs`, ['--name', 'gouji', '--cmd', command, '--out', out]);
else run(`${here}run-gouji.mjs`, [manifest, `${out}/gouji`]);
run(`${tool}run.mjs`, ['mammoth', '--out', out]);
run(`${tool}score.mjs`, ['--peers', 'gouji,mammoth', '--out', out]);
console.log('\nEvery text that mammoth keeps and gouji does not:');
const vitest = `${root}node_modules/vitest/vitest.mjs`;
process.exitCode = run(vitest, ['run', 'test/corpus', '--reporter=verbose'], {
  cwd: root,
  env: { ...process.env, GOUJI_CORPUS: 'full' },
});

/** Run a script where `node_modules` has parse5 and mammoth; a run that fails ends this one. */
function run(script, args, options) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: test,
    stdio: 'inherit',
    ...options,
  });
  if (status !== 0 && !options) process.exit(status ?? 1);
  return status ?? 1;
}
