import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromText } from '@gouji/text';
import { textOf } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { fromMarkdown, toMarkdown } from './index.js';

const squeeze = (text: string) => text.replace(/\s/gu, '');

function expectVerbatim(source: string): void {
  const tree = fromText(source);
  const prose = tree.children.filter(({ type }) => type === 'paragraph' || type === 'heading');
  const out = squeeze(toMarkdown(tree));
  for (const words of prose.map((node) => squeeze(textOf(node)))) {
    if (!/\*|^[-+#]/u.test(words)) expect(out).toContain(words);
  }
  const again = fromMarkdown(toMarkdown(prose));
  expect(squeeze(textOf(again))).toBe(squeeze(prose.map((node) => textOf(node)).join('')));
}

test('prose comes out verbatim: signs, brackets, addresses and numbered lines', () => {
  expectVerbatim(
    [
      '一、总体情况',
      '(一)加强领导。青禾镇网站:www.example.org,增长63%~68%,按〔2023〕12号办理。',
      '1.受理申请3件。',
      '+ 新增*三项*_制度_,见[附件]<略>。',
    ].join('\n'),
  );
});

const seeds = fileURLToPath(new URL('../../../../shared/samples/seeds', import.meta.url));

describe.skipIf(!existsSync(seeds))('the seeds (skipped where ../shared/samples is absent)', () => {
  const files = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];

  test.each(files)('%s keeps its prose', (name) => {
    expectVerbatim(readFileSync(`${seeds}/${name}`, 'utf8'));
  });
});
