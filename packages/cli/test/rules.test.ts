import { expect, test } from 'vitest';
import { runCli } from './run-cli.js';

test('gouji rules lists the rules, and explains one', async () => {
  const list = await runCli(['rules']);
  expect(list.stdout).toMatch(/^balance +error +Requests in equal requests out$/m);
  const page = await runCli(['rules', 'balance', '--lang', 'zh']);
  expect(page.stdout).toMatch(/^# balance\n\n收办平衡 \(错误\)\n\n## 内容\n/);
  expect(page.stdout).toContain('- rule: balance');
});

test('a rule that is none is refused with the one that was meant', async () => {
  const { code, stderr } = await runCli(['rules', 'balanc']);
  expect(stderr).toBe('gouji: Unexpected rule `balanc`; did you mean balance?\n');
  expect(code).toBe(2);
});
