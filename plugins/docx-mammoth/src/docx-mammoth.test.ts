import { htmlStringify } from '@gouji/html';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readParts, readText, zipParts } from '../test/read-example.js';
import docxMammoth from './index.js';

const bytes = zipParts(readParts('style-map'));
const styleMap = readText('style-map/style-map.txt');
const processor = unified()
  .use(docxMammoth, { styleMap })
  .use(htmlStringify, { fragment: true })
  .freeze();

test('a chain reads the file and later plugins see its tree', async () => {
  expect(String(await processor.process(bytes))).toBe(readText('style-map/output.html'));
  const bare = unified().use(docxMammoth).use(htmlStringify, { fragment: true });
  expect(String(await bare.process(bytes))).toContain('全县养老机构');
});

test('a synchronous run is refused by unified, and text by the plugin', async () => {
  expect(() => processor.processSync(bytes)).toThrow('Use `process` instead');
  await expect(processor.process('云溪县')).rejects.toMatchObject({ code: 'unsupported-format' });
});
