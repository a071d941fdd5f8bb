import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { makeReport } from '../test/make-report.js';
import { jsonStringify, toJson, toYaml, yamlStringify } from './index.js';

const tree: Root = { type: 'root', children: [] };
const report = makeReport({ values: { 'a.b': 1 } });

test('the compilers print the report that the file carries', () => {
  const file = new VFile();
  file.data.report = report;
  expect(unified().use(yamlStringify).stringify(tree, file)).toBe(toYaml(report));
  expect(unified().use(jsonStringify, { language: 'en' }).stringify(tree, file)).toBe(
    toJson(report, { language: 'en' }),
  );
});

test('a file without a report names the plugin that is missing', () => {
  expect(() => unified().use(yamlStringify).stringify(tree, new VFile())).toThrow(
    'expected `@gouji/remark-reconcile` earlier in the chain',
  );
});
