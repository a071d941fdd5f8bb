import { existsSync, readFileSync } from 'node:fs';
import { runPnpmQuietly } from './pnpm.mjs';

/** Install what the lock file says, unless that is what is installed. */
export async function install() {
  const installed = 'node_modules/.pnpm/lock.yaml';
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync('pnpm-lock.yaml')))
    return;
  console.error('Installing … / 正在安装……');
  await runPnpmQuietly(['install', '--frozen-lockfile']);
}
