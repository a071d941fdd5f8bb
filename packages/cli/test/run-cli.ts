import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const repository = fileURLToPath(new URL('../../../', import.meta.url));
const command = join(repository, 'packages/cli/bin/gouji.js');

if (!existsSync(join(repository, 'packages/cli/bundle/gouji.js'))) {
  throw new Error('These tests run the built command: run `npm run build` first');
}

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Standard output, where it was asked for as bytes. */
  bytes: Buffer;
}

export interface RunOptions {
  cwd?: string;
  input?: string | Uint8Array;
  env?: Record<string, string>;
  /** Take standard output for bytes. */
  binary?: boolean;
}

/** Run the command as a shell would, in an English locale unless another is given. */
export function runCli(
  args: string[],
  { cwd, input, env, binary }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd: cwd ?? repository,
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', NO_COLOR: '1', ...env },
    });
    const outcome = { stdout: '', stderr: '' };
    const chunks: Buffer[] = [];
    if (binary) child.stdout.on('data', (data: Buffer) => chunks.push(data));
    else {
      child.stdout.setEncoding('utf8').on('data', (data: string) => {
        outcome.stdout += data;
      });
    }
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      outcome.stderr += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...outcome, bytes: Buffer.concat(chunks) }));
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}

const folders: string[] = [];

/** Make a folder that goes when the tests are done. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-test-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** List a folder with what is below it, so that a test can tell that nothing was touched. */
export function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort();
}
