import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { type ConvertOptions, convert } from 'gouji';
import { describe, expect, test } from 'vitest';
import { activeElements } from './hostile/active-elements.js';
import { activeContent } from './hostile/make/active-content.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const example = read('fixtures/bar-rows/input.txt');
const long = 'x'.repeat(100_000);
const words = [
  '<script>alert(1)</script>',
  '</article></main><script src="https://a.example/x.js"></script>',
  '<svg onload="alert(1)"><a href="javascript:alert(1)"><text>图</text></a></svg>',
  '<form action="https://a.example/"><input name="q"><button>交</button></form>',
  '<style>*{background:url(https://a.example/x)}</style>',
  '<img src="x" onerror="alert(1)">',
  `<p id="${long}" class="${long}" title="${long}" onclick="alert(1)">长</p>`,
  '<iframe srcdoc="&lt;script&gt;"></iframe><object data="x"></object><base href="//a.example">',
  '&lt;script&gt;alert(1)&lt;/script&gt; {{article}} {{style}}',
];
const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt&#x3A;alert(1)',
  'java%0ascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//a.example/x',
];
const markdown = [
  ...words,
  ...addresses.flatMap((url) => [
    `[链](<${url}>) ![图](<${url}>) <${url}>`,
    `[引][a]\n\n[a]: <${url}>`,
  ]),
  `| ${words[0]} | ${words[2]} |\n|---|---|\n| [格](javascript:alert(1)) | ${words[5]} |`,
].join('\n\n');
const yaml = JSON.stringify({
  form: null,
  title: words[1],
  agency: words[0],
  year: 2023,
  period: null,
  source: { file: words[0], format: 'text', sha256: '' },
  preamble: markdown,
  sections: [{ id: 'a"><script>', number: words[0], title: words[2], body: markdown }],
  tables: {},
  extra: [{ kind: 'table', section: null, labels: [words[0]], values: [words[2]] }],
  facts: [],
  problems: [{ rule: 'unknown-form', severity: 'error', message: words[0], path: words[1] }],
});

/** Documents that mean harm, for each reader. */
const sources: Record<string, Pick<ConvertOptions, 'from'> & { input: string | Uint8Array }> = {
  html: { from: 'html', input: read('../packages/html/test/fixtures/hostile.html') },
  'html of a report': {
    from: 'html',
    input: `<p>${example.split('\n').join('<p>')}${words.join('')}`,
  },
  markdown: { from: 'markdown', input: `# 题${words[0]}\n\n${markdown}` },
  text: { from: 'text', input: `${example}\n${words.join('\n')}\n${addresses.join('\n')}` },
  yaml: { from: 'yaml', input: yaml },
  ...Object.fromEntries(
    Object.entries(activeContent).map(([name, make]) => [
      `docx ${name}`,
      { from: 'docx' as const, input: make() },
    ]),
  ),
};

const everything: Omit<ConvertOptions, 'to'> = {
  furniture: true,
  comments: true,
  hidden: true,
  trackedChanges: 'all',
  contents: true,
  markProblems: true,
  figures: true,
  assets: 'embed',
};
const site = Object.fromEntries(
  ['SiteName', 'ColumnName', 'Author', 'Url', 'Description'].map((name) => [
    name,
    '"><script>alert(1)</script>',
  ]),
);

describe.each(Object.entries(sources))('what means harm in %s', (_, { input, from }) => {
  test('does nothing in a fragment', async () => {
    const options = { ...everything, from, to: 'html', fragment: true } as const;
    const html = String(await convert(input, options));
    expect(activeElements(withoutPictures(html)).filter((each) => !ours.test(each))).toEqual([]);
    // Attributes are short, whatever the source has.
    const tags = withoutPictures(html).match(/<[a-z][^<>]*>/g) ?? [];
    expect(Math.max(...tags.map(({ length }) => length))).toBeLessThan(2000);
  });

  test.each(['plain', 'portal', 'print'])('does nothing in the page %s', async (page) => {
    const options = { ...everything, from, to: 'html', page } as const;
    const facts = page === 'portal' ? { site } : {};
    const html = String(await convert(input, { ...options, ...facts, name: words[0]! }));
    const found = activeElements(withoutPictures(html)).filter((each) => !ours.test(each));
    expect(found.filter((each) => !/^<(?:meta|title)>$/.test(each))).toEqual(['<style>']);
    expect(html).not.toMatch(/http-equiv|<meta[^>]*(?:url=|javascript)/i);
    expect(html.match(/<article/g)).toHaveLength(1);
  });

  test('leads nowhere and runs nothing in Word', async () => {
    const file = await convert(input, { ...word, from });
    const parts = unzipSync(file.value as Uint8Array);
    const names = Object.keys(parts);
    expect(
      names.filter(
        (name) => !/^(?:\[Content_Types\]\.xml|.*\.(?:xml|rels|png|jpe?g|gif|bmp))$/.test(name),
      ),
    ).toEqual([]);
    const xml = names
      .filter((name) => /\.(?:xml|rels)$/.test(name))
      .map((name) => strFromU8(parts[name]!))
      .join('\n');
    const outside = [...xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)];
    for (const [relationship] of outside) {
      expect(relationship).toMatch(/Type="[^"]*\/hyperlink"/);
      expect(relationship).toMatch(/Target="(?:https?:\/\/|mailto:|tel:)/);
    }
    const fields = [...xml.matchAll(/w:instr(?:Text[^>]*>|=")([^<"]*)/g)].map(([, code]) =>
      code!.trim(),
    );
    expect(fields.filter((code) => code !== 'PAGE')).toEqual([]);
    expect(xml).not.toMatch(
      /<w:(?:object|control|altChunk|subDoc|attachedTemplate)|<o:OLE|vbaProject|<v:/,
    );
  });
});

const word = {
  to: 'docx',
  furniture: true,
  comments: true,
  hidden: true,
  trackedChanges: 'all',
} as const;

/** What charts of ours are made of, and the tables that belong to them. */
const ours = /^<(?:svg|title|desc|g|line|path|text|details|summary)>$/;

/** Pictures that a document carries may stand in the HTML itself; nothing else may. */
function withoutPictures(html: string): string {
  return html.replace(/ src="data:image\/(?:png|jpeg|gif|webp|avif|bmp);base64,[\w+/=]*"/g, '');
}
