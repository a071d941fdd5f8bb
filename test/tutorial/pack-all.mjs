import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Pack every package of the workspace that is published, as npm would get it.
 * @returns for each its manifest as packed, and the path of its tarball
 */
export async function packAll(repository, folder) {
  const pnpm = join(repository, 'scripts/pnpm.mjs');
  const filters = ['./packages/*', './plugins/*', './templates'].flatMap((path) => [
    '--filter',
    path,
  ]);
  await run(process.execPath, [pnpm, '-r', ...filters, 'pack', '--pack-destination', folder], {
    cwd: repository,
    maxBuffer: 1 << 26,
  });
  const files = readdirSync(folder).map((name) => join(folder, name));
  const packed = await Promise.all(
    files.map(async (file) => {
      const { stdout } = await run('tar', ['-xOzf', file, 'package/package.json']);
      return { manifest: JSON.parse(stdout), file };
    }),
  );
  return packed.filter(({ manifest }) => !manifest.private);
}
