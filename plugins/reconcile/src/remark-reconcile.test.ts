import { forms } from '@gouji/templates';
import { cellStream, streamLine } from '@gouji/tree';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import remarkReconcile, * as plugin from './index.js';

const groups = ['行政复议', '行政诉讼', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const values = ['1', '0', '0', '0', '2', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0'];

function tree(): Root {
  const lines = [...groups, '未经复议直接起诉', '复议后起诉', ...values];
  const title = '四、政府信息公开行政复议、行政诉讼情况';
  return {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: title }] },
      cellStream(lines.map((line) => streamLine([line]))),
    ],
  };
}

async function run(options: Partial<plugin.Options> = {}) {
  const file = new VFile();
  const processor = unified().use(remarkReconcile, {
    forms,
    form: 'cn-disclosure-2021',
    ...options,
  });
  const out = (await processor.run(tree(), file)) as Root;
  return { file, out };
}

test('the package exports the plugin and nothing else', () => {
  expect(Object.keys(plugin)).toEqual(['default']);
});

test('the report is left on the file and the table is one mark in the tree', async () => {
  const { file, out } = await run();
  expect(file.data.report?.values).toMatchObject({
    'review.reconsideration.upheld': 1,
    'review.reconsideration.total': 2,
  });
  expect(out.children).toMatchObject([
    { type: 'heading', depth: 2 },
    { type: 'formTable', table: 'review' },
  ]);
});

test('each problem is a message with its rule, its numbers and its weight', async () => {
  const { file } = await run();
  const message = file.messages.find(({ ruleId }) => ruleId === 'review-total');
  expect(message).toMatchObject({ source: 'gouji', fatal: true, expected: ['1'], actual: '2' });
  const missing = file.messages.filter(({ ruleId }) => ruleId === 'missing-table');
  expect(missing.map(({ fatal }) => fatal)).toEqual([false, false]);
});

test('messages are in the language asked for, and a waived one is no error', async () => {
  const waivers = [{ rule: 'review-total', reason: '已核对' }];
  const { file } = await run({ language: 'zh', waivers });
  const message = file.messages.find(({ ruleId }) => ruleId === 'review-total')!;
  expect(message.reason).toMatch(/^总计应等于.*\(已豁免:已核对\)$/);
  expect(message.fatal).toBeUndefined();
});
