import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { listFolder, runCli } from './run-cli.js';
import { sampleFolder } from './sample-files.js';

let folder: string;
beforeEach(() => {
  folder = sampleFolder();
});
const run = (...args: string[]) => runCli(args, { cwd: folder });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const all = `waivers:
  - { rule: balance, path: applications.results.total, reason: 省里口径 }
  - { rule: results-total, reason: 省里口径 }
  - { rule: row-total, path: 'applications.**.total', reason: 省里口径 }
`;

test('without waivers the errors count', async () => {
  expect((await run('check', 'wrong.txt')).code).toBe(1);
});

describe('waived errors do not count, and stay in the output with their reason', () => {
  test('from the sidecar of the file', async () => {
    write('wrong.txt.gouji.yaml', all);
    const { code, stdout } = await run('check', 'wrong.txt');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^已豁免\(3\)$/m);
    expect(stdout).toMatch(/^ {4}豁免理由:省里口径$/m);
    expect(stdout).toMatch(/\n0 个错误,0 个警告,0 个提示,3 个已豁免\n$/);
  });

  test('from --waivers, of which those that are not used are said', async () => {
    write('ours.yaml', `${all}  - { rule: balance, path: review, reason: 已核对 }\n`);
    const { code, stdout } = await run('check', 'wrong.txt', '--waivers', 'ours.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('豁免没有用到:balance review(已核对),见 ours.yaml:5');
  });

  test('from the front matter of Markdown', async () => {
    const text = readFileSync(join(folder, 'wrong.txt'), 'utf8');
    const indented = all.replace(/^/gm, '  ').trimEnd();
    write('wrong.md', `---\ntitle: x\ngouji:\n${indented}\n---\n\n${text}`);
    expect((await run('check', 'wrong.md')).code).toBe(0);
  });

  test('in YAML, JSON and the counts', async () => {
    write('wrong.txt.gouji.yaml', all);
    const yaml = await run('convert', 'wrong.txt');
    expect(yaml.code).toBe(0);
    expect(yaml.stdout).toContain('    waived: { reason: 省里口径 }\n');
    expect(yaml.stderr).toBe('');
    const json = JSON.parse((await run('check', 'wrong.txt', '--format', 'json')).stdout);
    expect(json.counts).toEqual({ error: 0, warning: 0, info: 0, waived: 3 });
    expect(json.problems[0].waived).toEqual({ reason: '省里口径' });
  });

  test('and still do when the report comes back as YAML', async () => {
    write('wrong.txt.gouji.yaml', all);
    await run('convert', 'wrong.txt', '-o', 'wrong.yaml');
    expect((await run('check', 'wrong.yaml')).code).toBe(0);
  });
});

describe('waivers that cannot be read', () => {
  test('are refused with file, line and column, and nothing is written', async () => {
    write('wrong.txt.gouji.yaml', 'waivers:\n  - rule: balance\n    path: review\n');
    const before = listFolder(folder);
    const { code, stderr } = await run('convert', 'wrong.txt', '-o', 'out.yaml');
    expect(stderr).toMatch(
      /^gouji: wrong\.txt: wrong\.txt\.gouji\.yaml:2:5: .*reason.*expected string/,
    );
    expect(code).toBe(2);
    expect(listFolder(folder)).toEqual(before);
  });

  test('or are not there are refused too', async () => {
    const { code, stderr } = await run('check', 'wrong.txt', '--waivers', 'none.yaml');
    expect(stderr).toBe('gouji: none.yaml: no such file; check its name.\n');
    expect(code).toBe(2);
  });
});
