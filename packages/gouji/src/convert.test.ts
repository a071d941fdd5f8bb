import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docxParse } from '@gouji/docx';
import { docxStringify, packDocument, type WordDocument } from '@gouji/docx/write';
import { htmlParse, htmlStringify } from '@gouji/html';
import { markdownParse, markdownStringify } from '@gouji/markdown';
import canonicalTables from '@gouji/remark-canonical-tables';
import reconcile from '@gouji/remark-reconcile';
import repairMarkdown from '@gouji/remark-repair-markdown';
import sectionHeadings from '@gouji/remark-section-headings';
import { forms } from '@gouji/templates';
import { textParse, textStringify } from '@gouji/text';
import { jsonStringify, yamlParse, yamlStringify } from '@gouji/yaml';
import { type Plugin, unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { convert } from './convert.js';
import { type InputFormat, type OutputFormat, outputFormats, sniff, sourceOf } from './index.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fixtures = join(root, 'test/fixtures');
const examples = ['examples/qinghe-2023.docx', 'examples/qinghe-2023.txt'];
const inputs = readdirSync(fixtures)
  .flatMap((name) =>
    readdirSync(join(fixtures, name)).map((file) => `test/fixtures/${name}/${file}`),
  )
  .filter((path) => /\/input\.\w+$/.test(path));

const parsers: Record<InputFormat, unknown> = {
  docx: docxParse,
  html: htmlParse,
  markdown: markdownParse,
  text: textParse,
  yaml: yamlParse,
};
const compilers: Record<OutputFormat, unknown> = {
  docx: docxStringify,
  yaml: yamlStringify,
  json: jsonStringify,
  html: htmlStringify,
  md: markdownStringify,
  txt: textStringify,
};

/** Plugins of every kind in one list of choices are more than unified's types can follow. */
const plugin = (one: unknown) => one as Plugin<[object?]>;

/** The chain spelled out, as a person who knows unified would write it. */
function chain(bytes: Uint8Array, name: string, to: OutputFormat) {
  const from = sniff(bytes, name);
  const source = sourceOf(bytes, from, name);
  const parsed = unified().use(plugin(parsers[from]));
  if (from === 'markdown') parsed.use(plugin(repairMarkdown));
  return parsed
    .use(plugin(sectionHeadings))
    .use(plugin(reconcile), { forms, source })
    .use(plugin(canonicalTables), { forms })
    .use(plugin(compilers[to]))
    .process(bytes);
}

describe.each([...examples, ...inputs])('%s', (path) => {
  const bytes = new Uint8Array(readFileSync(join(root, path)));
  test.each(outputFormats)('convert gives the bytes of the unified chain for %s', async (to) => {
    const file = await convert(bytes, { to, name: path });
    const result = await chain(bytes, path, to);
    if (to === 'docx') result.value = await packDocument(result.result as WordDocument);
    expect(file.value).toEqual(result.value);
    expect(file.value.length).toBeGreaterThan(0);
  });
});

test('a second run gives the same bytes, and the input is left as it was', async () => {
  const bytes = new Uint8Array(readFileSync(join(root, examples[0]!)));
  const copy = bytes.slice();
  const first = await convert(bytes, { to: 'yaml' });
  expect(String(await convert(bytes, { to: 'yaml' }))).toBe(String(first));
  expect(bytes).toEqual(copy);
});

test('the report and the messages come with every output', async () => {
  const bytes = new Uint8Array(readFileSync(join(fixtures, 'contradiction/input.txt')));
  const file = await convert(bytes, { to: 'html', name: 'a/b/report.txt' });
  const { report } = file.data;
  expect(report!.source).toEqual({
    file: 'report.txt',
    format: 'text',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(file.messages).toHaveLength(report!.problems.length);
  const error = file.messages.find((message) => message.ruleId === 'balance')!;
  expect(error).toMatchObject({ source: 'gouji', fatal: true, line: expect.any(Number) });
  expect(error.expected).toHaveLength(1);
});

test('a string reads as its bytes do', async () => {
  const text = '云溪县通知\n\n一、时间\n周一。\n';
  const bytes = new TextEncoder().encode(text);
  const fromText = await convert(text, { to: 'yaml' });
  expect(String(fromText)).toBe(String(await convert(bytes, { to: 'yaml' })));
  expect(fromText.data.report!.source.file).toBeNull();
});

test('paths of a page become whole by the address that it was taken from', async () => {
  const page = '<p><a href="1.html">办法</a><img src="/图.png" alt="图"></p>';
  const base = 'https://www.yunxi.example/art/index.html';
  const file = await convert(page, { to: 'html', fragment: true, base });
  expect(String(file)).toContain('href="https://www.yunxi.example/art/1.html"');
  expect(String(file)).toContain('src="https://www.yunxi.example/%E5%9B%BE.png"');
  expect(file.messages).toEqual([]);
  await expect(convert(page, { to: 'md', base: 'www.yunxi.example' })).rejects.toThrow(/https:/);
});

test('simplify writes Simplified characters, and only when asked to', async () => {
  const text = '雲溪縣通知\n\n一、時間\n週一閉館。\n';
  expect(String(await convert(text, { to: 'txt' }))).toContain('閉館');
  expect(String(await convert(text, { to: 'txt', simplify: true }))).toContain('闭馆');
});

test.each([
  [
    'an output format',
    { to: 'pdf' },
    'Unexpected `to: pdf`, expected one of yaml, json, html, docx, md, txt',
  ],
  ['a Word style', { to: 'docx', style: 'plan' }, 'did you mean plain?'],
  ['a Word style of YAML', { to: 'yaml', style: 'plain' }, 'with `to: docx`'],
  [
    'an input format',
    { to: 'yaml', from: 'txt' },
    'expected one of docx, html, markdown, text, yaml; did you mean text?',
  ],
  ['a language', { to: 'yaml', language: 'fr' }, 'expected one of zh, en'],
  ['a form', { to: 'yaml', form: 'cn-disclosure-2012' }, 'Unexpected form `cn-disclosure-2012`'],
  ['a page', { to: 'html', page: 'plan' }, 'did you mean plain?'],
  ['a page with a fragment', { to: 'html', page: 'plain', fragment: true }, 'together'],
  ['a fragment of YAML', { to: 'yaml', fragment: true }, 'with `to: html`'],
])('%s that cannot be met is refused with what can', async (_, options, words) => {
  await expect(convert('x', options as never)).rejects.toThrow(words);
});

test('the seeds are read as what they are', () => {
  const seeds = join(root, '../shared/samples/seeds');
  if (!existsSync(seeds)) return console.log('skipped: no ../shared/samples');
  const formats = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => sniff(readFileSync(join(seeds, name)), name));
  expect(formats).toEqual(['text', 'text', 'text', 'markdown', 'text']);
});

test.each(examples)(
  'the Markdown written of %s reads back: title, sections, values',
  async (file) => {
    const bytes = readFileSync(join(root, file));
    const first = await convert(bytes, { to: 'md', name: file });
    const again = await convert(String(first), { to: 'json' });
    const [before, after] = [first, again].map((output) => output.data.report!);
    expect(sniff(new TextEncoder().encode(String(first)))).toBe('markdown');
    expect(after!.title).toBe(before!.title);
    expect(after!.sections.map(({ id, title }) => [id, title])).toEqual(
      before!.sections.map(({ id, title }) => [id, title]),
    );
    expect(after!.values).toEqual(before!.values);
  },
);

describe('rules', () => {
  const text = readFileSync(join(root, 'test/fixtures/contradiction/input.txt'));
  const urls = async (options: object) => {
    const { messages } = await convert(text, { to: 'json', ...options });
    return messages.find(({ ruleId }) => ruleId === 'balance')!.url;
  };

  test('each message says where the page of its rule is', async () => {
    expect(await urls({})).toBe('docs/rules/balance.md');
    expect(existsSync(join(root, 'docs/rules/balance.md'))).toBe(true);
    expect(await urls({ language: 'zh' })).toBe('docs/zh-CN/rules/balance.md');
    expect(await urls({ rulePages: 'https://docs.example/rules/' })).toBe(
      'https://docs.example/rules/balance.md',
    );
  });

  test('a level or a waiver of a rule that is none is refused with the one that was meant', async () => {
    const refused = 'Unexpected rule `balanse`; did you mean balance?';
    await expect(convert(text, { to: 'json', rules: { balanse: 'off' } })).rejects.toThrow(refused);
    const waivers = [{ rule: 'balanse', reason: '已核对' }];
    await expect(convert(text, { to: 'json', waivers })).rejects.toThrow(refused);
    const front = '---\ngouji:\n  waivers:\n    - { rule: balanse, reason: 已核对 }\n---\n\n';
    await expect(convert(`${front}${text}`, { to: 'json', name: 'a.md' })).rejects.toThrow(
      `a.md:4: ${refused}`,
    );
  });
});
