import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { collectTests } from '../test/collect-tests.js';
import { makeExamples } from '../test/make-examples.js';
import { type TestTransformOptions, testTransform } from './index.js';

/** A plugin that puts a word before the first text, and says so. */
function shout({ word = 'Hear:' }: { word?: string } = {}) {
  return (tree: Root, file: VFile) => {
    const [paragraph] = tree.children;
    if (paragraph?.type !== 'paragraph') return;
    (paragraph.children[0] as Text).value = `${word} ${(paragraph.children[0] as Text).value}`;
    file.message('It was too quiet', { ruleId: 'too-quiet' });
  };
}

const input = { 'one/input.md': 'Nobody heard.\n' };
const output = 'Hear: Nobody heard.\n';
const problems =
  '[{ "rule": "too-quiet", "severity": "warning", "message": "It was too quiet" }]\n';

async function failures(files: Record<string, string>, more: Partial<TestTransformOptions> = {}) {
  const { test: declare, run } = collectTests();
  const examples = makeExamples(files);
  testTransform(shout, { test: declare, examples, update: false, ...more });
  return Object.values(await run()).map((message) => message.replaceAll(`${examples}/`, ''));
}

describe('testTransform', () => {
  test('passes where output and problems are those of the files', async () => {
    const files = { ...input, 'one/output.md': output, 'one/problems.json': problems };
    expect(await failures(files)).toEqual([]);
  });

  test('names the first line that differs', async () => {
    const files = { ...input, 'one/output.md': 'Nobody heard.\n', 'one/problems.json': problems };
    expect(await failures(files)).toEqual([
      expect.stringContaining('one/output.md:1: found\n  Hear: Nobody heard.\nexpected\n  Nobody'),
    ]);
  });

  test('asks for a file that nobody has written, and for problems nobody has named', async () => {
    expect(await failures(input)).toEqual([
      expect.stringContaining('one/tree.json: there is no such file, expected it; GOUJI_UPDATE=1'),
    ]);
    expect(await failures({ ...input, 'one/output.md': output })).toEqual([
      expect.stringContaining('one/problems.json: there is no such file'),
    ]);
  });

  test('writes what is found where an update is asked for, but never where CI is set', async () => {
    const examples = makeExamples(input);
    const { test: declare, run } = collectTests();
    const ci = process.env.CI;
    delete process.env.CI;
    try {
      testTransform(shout, { test: declare, examples, update: true });
      expect(await run()).toEqual({});
      expect(readFileSync(join(examples, 'one/problems.json'), 'utf8')).toBe(problems);
      expect(readFileSync(join(examples, 'one/tree.json'), 'utf8')).toContain('Hear: Nobody');
      process.env.CI = 'true';
      expect(await failures(input, { update: true })).toHaveLength(1);
    } finally {
      if (ci === undefined) delete process.env.CI;
      else process.env.CI = ci;
    }
  });

  test('takes the options of an example, and those given for all', async () => {
    const own = {
      ...input,
      'one/options.yaml': 'word: Ho!\n',
      'one/output.md': 'Ho! Nobody heard.\n',
      'one/problems.json': problems,
    };
    expect(await failures(own, { options: { word: 'Hey!' } })).toEqual([]);
  });

  test('refuses examples that show the same, and folders that hold none', async () => {
    const same = { ...input, 'two/input.md': 'Nobody heard.\n' };
    expect((await failures(same))[0]).toContain('one and two have the same input and options');
    expect((await failures({}))[0]).toContain('found no example');
    expect((await failures({ 'one/tree.json': '{}' }))[0]).toContain('expected one file input.*');
  });

  test('refuses a file that nothing is written to', async () => {
    const files = { ...input, 'one/output.pdf': '', 'one/output.md': output };
    expect((await failures(files))[0]).toContain(
      'one/output.pdf: found this file, expected one of',
    );
  });

  test('tells of a second run that changes something', async () => {
    const files = { ...input, 'one/output.md': output, 'one/problems.json': problems };
    expect((await failures(files, { idempotent: true }))[0]).toContain('(second run)');
  });

  test('tells of a tree that is not sound, by the way to the node', async () => {
    const { test: declare, run } = collectTests();
    const examples = makeExamples(input);
    const broken = () => (tree: Root) => {
      (tree.children as unknown[]).push({ value: 'no type' });
    };
    testTransform(broken, { test: declare, examples, update: false });
    expect(Object.values(await run())[0]).toContain('tree.children[1]: found {"value":"no type"}');
  });
});
