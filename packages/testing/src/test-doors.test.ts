import { defineEmitter, defineReader, defineRule, defineTransform, type Report } from 'gouji';
import { describe, expect, test } from 'vitest';
import { collectTests } from '../test/collect-tests.js';
import { makeExamples } from '../test/make-examples.js';
import { type TesterOptions, testEmitter, testReader, testRule, testTransform } from './index.js';

async function failures(files: Record<string, string>, declare: (options: TesterOptions) => void) {
  const { test: collect, run } = collectTests();
  const examples = makeExamples(files);
  declare({ test: collect, examples, update: false });
  return Object.values(await run()).map((message) => message.replaceAll(`${examples}/`, ''));
}

const year = { 'named/input.md': '# Annual report 2023\n\nAll is well.\n' };
const noYear = { 'nameless/input.md': '# A report\n\nAll is well.\n' };
const problems =
  '[{ "message": { "zh": "没有标题。", "en": "There is no title." }, "path": "title" }]\n';

const check = (title: (report: Report) => boolean) =>
  defineRule({
    name: 'has-title',
    level: 'warning',
    title: { zh: '应有标题', en: 'there is a title' },
    check: (report) =>
      title(report)
        ? []
        : [{ message: { zh: '没有标题。', en: 'There is no title.' }, path: 'title' }],
  });

describe('testRule', () => {
  const rule = check(({ title }) => title?.includes('2023') ?? false);

  test('passes where each example finds what its problems.json says', async () => {
    const files = { ...year, ...noYear, 'nameless/problems.json': problems };
    expect(await failures(files, (options) => testRule(rule, options))).toEqual([]);
  });

  test('refuses a rule that no example breaks, and one that none keeps', async () => {
    expect(await failures(year, (options) => testRule(rule, options))).toEqual([
      'No example breaks the rule has-title; add one that does',
    ]);
    const broken = { ...noYear, 'nameless/problems.json': problems };
    expect(await failures(broken, (options) => testRule(rule, options))).toEqual([
      'No example keeps the rule has-title; add one that does',
    ]);
  });

  test('refuses a rule that changes the report, or speaks one language only', async () => {
    const vandal = check((report) => {
      report.title = 'mine';
      return true;
    });
    const told = await failures({ ...year, ...noYear }, (options) => testRule(vandal, options));
    expect(told[0]).toMatch(/read only/);
    const mute = defineRule({
      ...rule,
      check: () => [{ message: { zh: '', en: 'There is no title.' } }],
    });
    const silent = await failures(year, (options) => testRule(mute, options));
    expect(silent[0]).toContain('expected text for both zh and en');
  });
});

describe('testReader', () => {
  const lines = defineReader({
    name: 'lines',
    accepts: (_bytes, name) => name?.endsWith('.lines') ?? false,
    from: (bytes) => ({
      type: 'root',
      children: new TextDecoder()
        .decode(bytes)
        .trim()
        .split('\n')
        .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    }),
  });
  const files = { 'two/input.lines': 'one\ntwo\n', 'two/output.txt': 'one\n\ntwo\n' };

  test('passes where a reader makes of its inputs what is expected', async () => {
    expect(await failures(files, (options) => testReader(lines, options))).toEqual([]);
  });

  test('refuses a reader that takes every file, or not its own', async () => {
    const greedy = defineReader({ ...lines, accepts: () => true });
    expect(await failures(files, (options) => testReader(greedy, options))).toEqual([
      'lines: found that no bytes are accepted; it would take every file',
    ]);
    const shy = defineReader({ ...lines, accepts: () => false });
    expect(await failures(files, (options) => testReader(shy, options))).toEqual([
      'two: found that input.lines is not accepted, expected it to be',
    ]);
  });

  test('refuses a reader that changes the bytes, or breaks down on a file that breaks off', async () => {
    const vandal = defineReader({
      ...lines,
      from(bytes, options) {
        const tree = lines.from(bytes, options);
        bytes.reverse();
        return tree;
      },
    });
    const told = await failures(files, (options) => testReader(vandal, options));
    expect(told.join('\n')).toContain('two');
    const fragile = defineReader({
      ...lines,
      from(bytes, options) {
        if (bytes.length < 8) throw new TypeError('no second line');
        return lines.from(bytes, options);
      },
    });
    expect(await failures(files, (options) => testReader(fragile, options))).toEqual([
      'two: found TypeError: no second line for the first half of the file, expected a tree or a GoujiError',
    ]);
  });
});

describe('testEmitter', () => {
  const count = defineEmitter({
    name: 'count',
    emit: (tree) => `${tree.children.length} blocks\n`,
  });
  const files = { ...year, 'named/output.count': '2 blocks\n' };

  test('passes where the emitter writes what is expected', async () => {
    expect(await failures(files, (options) => testEmitter(count, options))).toEqual([]);
  });

  test('refuses an emitter that changes the tree, or writes something else each time', async () => {
    const vandal = defineEmitter({
      ...count,
      emit(tree) {
        tree.children.pop();
        return '2 blocks\n';
      },
    });
    const told = await failures(files, (options) => testEmitter(vandal, options));
    expect(told[0]).toMatch(/Cannot delete property|read only|not extensible/);
    let calls = 0;
    const fickle = defineEmitter({ ...count, emit: () => `${++calls} blocks\n` });
    const first = { ...year, 'named/output.count': '1 blocks\n' };
    expect((await failures(first, (options) => testEmitter(fickle, options)))[0]).toContain(
      'another output the second time',
    );
  });
});

describe('testTransform of a defined transform', () => {
  const files = { ...year, 'named/output.txt': 'Annual report 2023\n' };

  test('runs it where it says, the report at hand after the tables are matched', async () => {
    const cut = defineTransform({
      name: 'cut',
      phase: 'after',
      transform(tree, file) {
        if (file.data.report?.title) tree.children.length = 1;
      },
    });
    expect(await failures(files, (options) => testTransform(cut, options))).toEqual([]);
    const early = defineTransform({ ...cut, phase: 'before' });
    expect((await failures(files, (options) => testTransform(early, options)))[0]).toContain(
      'named/output.txt',
    );
  });

  test('refuses options where the plugin takes none', async () => {
    const plain = defineTransform({ name: 'plain', transform: () => undefined });
    const given = { ...files, 'named/options.yaml': 'deep: true\n' };
    expect((await failures(given, (options) => testTransform(plain, options)))[0]).toContain(
      'plain: found options, expected none',
    );
  });
});
