import { textParse } from '@gouji/text';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import narrativeFacts, * as exported from './index.js';

const facts = [
  { say: [['接听'], ['来电', '咨询']], after: true, path: 'hotline.calls', units: ['个', '次'] },
  { say: [['培训']], path: 'training.sessions', units: ['次', '期'], zero: [['未'], ['培训']] },
];

async function read(source: string, options: Partial<exported.NarrativeFactsOptions> = {}) {
  const file = new VFile(source);
  const processor = unified()
    .use(textParse)
    .use(narrativeFacts, { facts, ...options });
  await processor.run(processor.parse(file) as Root, file);
  return file;
}

test('the package exports the plugin and nothing else', () => {
  expect(Object.keys(exported)).toEqual(['default']);
});

test('a number is read with its name, its words, its section and its place', async () => {
  const file = await read('一、总体情况\n\n全年接听群众来电约1200次,组织培训3期。\n');
  expect(file.data.facts).toMatchObject([
    { path: 'hotline.calls', value: 1200, unit: '次', approximate: true },
    { path: 'training.sessions', value: 3, unit: '期', place: { line: 3, column: 16 } },
  ]);
});

test('a sentence of another year, and one without the words, gives nothing', async () => {
  const file = await read('2022年组织培训5期。今年受理申请8次。', { year: 2023 });
  expect(file.data.facts).toEqual([]);
});

test('words that say that there was none give 0', async () => {
  const file = await read('本年度未组织培训。');
  expect(file.data.facts).toMatchObject([{ path: 'training.sessions', value: 0 }]);
});

test('the facts of a report gain what its form does not read, once', async () => {
  const known = { path: 'x', quote: 'x', section: null, value: 1, unit: null, approximate: false };
  const file = new VFile('');
  file.data.report = {
    year: 2023,
    agency: null,
    preamble: [{ type: 'paragraph', children: [{ type: 'text', value: '组织培训3期。' }] }],
    sections: [],
    facts: [known],
  } as unknown as NonNullable<VFile['data']['report']>;
  const processor = unified().use(narrativeFacts, { facts });
  await processor.run({ type: 'root', children: [] }, file);
  await processor.run({ type: 'root', children: [] }, file);
  expect(file.data.report.facts.map(({ path }) => path)).toEqual(['x', 'training.sessions']);
});

test('a pattern that is wrong is refused with its key', () => {
  const wrong = [{ say: [['培训']], unit: ['期'] }] as unknown as typeof facts;
  expect(() => unified().use(narrativeFacts, { facts: wrong }).freeze()).toThrow(
    /Unexpected `facts\.0\.units?`/,
  );
});
