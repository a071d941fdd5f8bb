import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = (path: string) => `${root}docs/.vitepress/dist/${path}.html`;

test('the documentation builds as a site, without a dead link', { timeout: 300_000 }, async () => {
  const { code, output } = await new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, ['scripts/site.mjs', '--built'], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('close', (code) => resolve({ code, output }));
  });
  expect(code, output).toBe(0);
  const wanted = ['index', 'zh-CN/index', 'commands', 'zh-CN/commands', 'rules/index', 'api/gouji'];
  expect(wanted.filter((path) => !existsSync(built(path)))).toEqual([]);
  expect(readFileSync(built('commands'), 'utf8')).toContain('--mark-problems');
  expect(readFileSync(built('api/gouji'), 'utf8')).toContain('defineReader');
});
