import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const repository = fileURLToPath(new URL('..', import.meta.url));
const built = new URL('../packages/cli/dist/show-conversion.js', import.meta.url).href;

test.each([
  ['README.md', 'en_US.UTF-8'],
  ['README.zh-CN.md', 'zh_CN.UTF-8'],
])('npm start converts the bundled reports, and prints what %s shows', (readme, locale) => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-start-'));
  try {
    const files = ['examples/qinghe-2023.docx', 'examples/qinghe-2023.txt'];
    const script = `const { showConversion } = await import(${JSON.stringify(built)});
      process.exitCode = await showConversion(${JSON.stringify(files)}, ${JSON.stringify(folder)});`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: locale, LANG: locale },
    });
    const [, shown] = /\$ npm start\n([\s\S]*?)\n```/.exec(
      readFileSync(join(repository, readme), 'utf8'),
    )!;
    expect(printed.trim().replaceAll(`${folder}/`, 'out/')).toBe(shown!.trim());
    expect(readdirSync(folder).sort()).toEqual([
      'qinghe-2023.docx.html',
      'qinghe-2023.docx.yaml',
      'qinghe-2023.txt.html',
      'qinghe-2023.txt.yaml',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
