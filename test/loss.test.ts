import { forms } from '@gouji/templates';
import { convert } from 'gouji';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { fixtures } from './support/fixtures.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';

/** Labels of the forms: a matched table prints the official ones in their place. */
const labels = forms.flatMap(
  ({ definition }) => JSON.stringify(definition).match(/"[^"]+"/gu) ?? [],
);
const known = squeeze(labels.join(''));

/** The characters that carry words: no space, no punctuation, no marks. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The runs of words of a text that are no label of a form. */
function wordsOf(text: string): string[] {
  const runs = text.normalize('NFKC').split(/[^\p{sc=Han}\p{N}]+/u);
  return runs.filter((run) => /\p{sc=Han}{4,}/u.test(run) && !known.includes(run));
}

function textOfHtml(html: string): string {
  const out: string[] = [];
  const visit = (node: { value?: string; nodeName: string; childNodes?: unknown[] }): void => {
    if (node.nodeName === '#text') out.push(node.value!);
    if (node.nodeName !== 'style') for (const child of node.childNodes ?? []) visit(child as never);
  };
  visit(parse(html) as never);
  return squeeze(out.join(''));
}

function textOfYaml(yaml: string): string {
  const out: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') out.push(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(parseYaml(yaml));
  return squeeze(out.join('\n'));
}

async function lost(bytes: Uint8Array, name: string, source: string): Promise<string[]> {
  const yaml = textOfYaml(String(await convert(bytes, { to: 'yaml', name })));
  const html = textOfHtml(
    String(await convert(bytes, { to: 'html', fragment: true, furniture: true, name })),
  );
  return wordsOf(source).filter((run) => !html.includes(run) || !yaml.includes(run));
}

/** Words that a page puts around its article: they are furniture, which YAML does not hold. */
const text = /\.(txt|md)$/u;

describe('every word of the source is in the YAML and in the HTML', () => {
  const readable = fixtures.filter(({ file }) => text.test(file));

  test.each(readable)('$name', async ({ file, bytes }) => {
    expect(await lost(bytes, file, new TextDecoder().decode(bytes))).toEqual([]);
  });

  test('also where lines stand without blank lines between, as Markdown sees it', async () => {
    const [{ bytes } = fixtures[0]!] = readable;
    const source = `${new TextDecoder().decode(bytes)}\n| 甲栏目 | 乙栏目 |\n|---|---|\n| 另外一行文字 | 2 |\n`;
    expect(await lost(new TextEncoder().encode(source), 'tight.md', source)).toEqual([]);
  });
});

describeSamples('every word of the seeds is in the YAML and in the HTML', 'seeds', () => {
  test.each(listSamples('seeds', /\.txt$/u))('%s', async (path) => {
    const bytes = readSample(path);
    expect(await lost(bytes, 'seed.txt', new TextDecoder().decode(bytes))).toEqual([]);
  });
});
