import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConversionStep, convert } from 'gouji';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, repository, runCli } from '../../packages/cli/test/run-cli.js';

const folder = join(repository, 'test/third-party');
const seed = join(repository, '../shared/samples/seeds/003_8c7e58cf2aa459dd.txt');

const report = `# 青禾镇2023年政府信息公开工作年度报告

## 目录

## 一、总体情况

**主动公开：**全年发布信息368条，见[官网](https://example.org/open)和[本章](#总体情况)。

#### 1.政策解读

全年发布解读12篇。

## 二、主动公开政府信息情况

无。
`;

/** Convert a file by the configuration that drops the plugins of others in. */
function run(file: string, config: string, ...args: string[]) {
  return runCli(['convert', file, '--config', join(folder, config), ...args]);
}

async function writeWord(): Promise<string> {
  const file = join(makeFolder(), 'report.docx');
  writeFileSync(file, (await convert(report, { to: 'docx' })).value);
  return file;
}

describe('a DOCX, with plugins of others in its configuration', () => {
  let html: string;
  let told: string;

  beforeAll(async () => {
    const args = ['--to', 'html', '--fragment', '--explain'];
    const { stdout, stderr } = await run(await writeWord(), 'gouji.config.yaml', ...args);
    html = stdout;
    told = stderr;
  });

  test('remark-toc lists the headings, and its links lead to them', () => {
    const list = /目录<\/a><\/h2>\s*<ul>([\s\S]*?)<\/ul>\s*<\/section>/.exec(html)![1]!;
    const links = [...list.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const id of links) expect(html).toContain(` id="${id}"`);
  });

  test('rehype-slug gives the ids, with our prefix before them, and sections are named by them', () => {
    expect(html).toContain('<h2 id="gouji-part-一总体情况">');
    expect(html).toContain('<section aria-labelledby="gouji-part-一总体情况">');
    for (const [, id] of html.matchAll(/<h[1-6] id="([^"]+)"/g)) expect(id).toMatch(/^gouji-part-/);
  });

  test('rehype-autolink-headings links each heading to itself', () => {
    const headings = [...html.matchAll(/<h[1-6] id="([^"]+)"><a href="#([^"]+)">/g)];
    expect(headings.length).toBe([...html.matchAll(/<h[1-6]/g)].length);
    for (const [, id, target] of headings) expect(target).toBe(id);
  });

  test('rehype-external-links marks links that lead elsewhere, and no others', () => {
    expect(html).toContain(
      '<a href="https://example.org/open" rel="nofollow noopener" target="_blank">官网</a>',
    );
    expect([...html.matchAll(/target="_blank"/g)]).toHaveLength(1);
  });

  test('--explain says who changed what', () => {
    expect(told).toMatch(/remark-toc \(before\): added .*list/);
    expect(told).toMatch(/rehype-external-links \(html\): changed 1 <a>\n/);
  });
});

test('a message of remark-lint is a problem of the report, with its place and the level set', async () => {
  const file = join(makeFolder(), 'report.md');
  writeFileSync(file, report);
  const { stdout, code } = await run(file, 'gouji.config.yaml', '--to', 'json');
  const { problems } = JSON.parse(stdout);
  expect(problems).toContainEqual(
    expect.objectContaining({
      rule: 'remark-lint-heading-increment',
      severity: 'info',
      place: { line: 9, column: 1 },
    }),
  );
  expect(code).toBe(0);
});

describe.skipIf(!existsSync(seed))('a seed, with plugins of others in its configuration', () => {
  test('headings that gouji finds in plain text have ids and links', async () => {
    const { stdout } = await run(seed, 'gouji.config.yaml', '--to', 'html', '--fragment');
    const headings = [...stdout.matchAll(/<h[1-6] id="(gouji-part-[^"]+)"><a href="#([^"]+)">/g)];
    expect(headings.length).toBeGreaterThan(5);
    for (const [, id, target] of headings) expect(target).toBe(id);
  });

  test('the values stay what they are without plugins', async () => {
    const values = async (...args: string[]) =>
      JSON.parse((await runCli(['convert', seed, '--to', 'json', ...args])).stdout).tables;
    const config = join(folder, 'gouji.config.yaml');
    expect(await values('--config', config)).toEqual(await values());
  });
});

test('remark-cjk-friendly reads emphasis beside Chinese marks', async () => {
  const text = '甲***强调。***乙，**要点（一）**内容*“引号”*内容。\n';
  const { default: remarkCjkFriendly } = await import('remark-cjk-friendly');
  const options = { to: 'html', from: 'markdown', fragment: true } as const;
  const plain = String(await convert(`# 标题\n\n${text}`, options));
  const file = join(makeFolder(), 'a.md');
  writeFileSync(file, `# 标题\n\n${text}`);
  const expected =
    '甲<em><strong>强调。</strong></em>乙，<strong>要点（一）</strong>内容<em>“引号”</em>内容。';
  expect(plain).not.toContain(expected);
  const dropped = await run(file, 'gouji.markdown.yaml', '--to', 'html', '--fragment');
  expect(dropped.stdout).toContain(expected);
  const plugins = [remarkCjkFriendly];
  expect(String(await convert(`# 标题\n\n${text}`, { ...options, plugins }))).toContain(expected);
});

test.each(['qinghe-2023.docx', 'qinghe-2023.txt'])(
  'plugins that change nothing, at every phase, leave %s the same page to the byte',
  async (name) => {
    const nothing = () => () => undefined;
    const phases = ['start', 'before', 'after', 'html'] as const;
    const plugins = phases.map((phase) => ({ use: () => nothing(), phase, name: phase }));
    const options = { to: 'html', contents: true, markProblems: true, name } as const;
    const bytes = new Uint8Array(readFileSync(join(repository, 'examples', name)));
    const steps: string[] = [];
    const watch = ({ name, phase }: ConversionStep) => phase && steps.push(name);
    expect(String(await convert(bytes, { ...options, plugins, watch }))).toBe(
      String(await convert(bytes, options)),
    );
    expect(steps).toEqual(phases);
  },
);
