import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createPackage, type Kind, kinds } from '../src/index.js';

const run = promisify(execFile);
/** Below this package, so that what the written packages depend on is found without installing. */
const out = fileURLToPath(new URL('../out/', import.meta.url));
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));

test.each(Object.keys(kinds) as Kind[])(
  'a new %s compiles and passes its own tests',
  async (kind) => {
    const folder = join(out, kind);
    rmSync(folder, { recursive: true, force: true });
    createPackage(kind, `gouji-try-${kind}`, folder);
    await run(process.execPath, [join(typescript, 'bin/tsc')], { cwd: folder });
    const args = ['--test', '--test-reporter=tap', 'dist/index.test.js'];
    const { stdout } = await run(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env.PATH },
    });
    expect(stdout).toMatch(/^# fail 0$/mu);
    expect(Number(/^# pass (\d+)$/mu.exec(stdout)![1])).toBeGreaterThan(1);
    rmSync(folder, { recursive: true, force: true });
  },
  120_000,
);
