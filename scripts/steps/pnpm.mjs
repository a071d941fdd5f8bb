import { spawnSync } from 'node:child_process';
import { run, runQuietly } from './run.mjs';

/** Run pnpm: the one on the path where it is recent enough, else that of npx. */
export function runPnpm(args) {
  return run(...pnpmCommand(args));
}

/** Run pnpm and show what it prints only where it fails. */
export function runPnpmQuietly(args) {
  return runQuietly(...pnpmCommand(args));
}

function pnpmCommand(args) {
  const shell = process.platform === 'win32';
  const { status, stdout } = spawnSync('pnpm', ['--version'], { encoding: 'utf8', shell });
  const major = status === 0 ? Number.parseInt(stdout, 10) : 0;
  return major >= 10 ? ['pnpm', args] : ['npx', ['--yes', 'pnpm@10', ...args]];
}
