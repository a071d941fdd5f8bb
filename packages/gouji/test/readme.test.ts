import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from 'gouji';
import { expect, test } from 'vitest';
import { textToYaml } from '../examples/chain.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test.each(['README.md', 'README.zh-CN.md'])(
  '%s shows the chain of the example as it is',
  (name) => {
    expect(read(name)).toContain(`\`\`\`js\n${read('packages/gouji/examples/chain.js')}\`\`\`\n`);
  },
);

test('the chain of the README gives what convert gives', async () => {
  const bytes = new Uint8Array(readFileSync(join(root, 'examples/qinghe-2023.txt')));
  const file = await textToYaml(bytes, 'qinghe-2023.txt');
  expect(String(file)).toBe(String(await convert(bytes, { to: 'yaml', name: 'qinghe-2023.txt' })));
});
