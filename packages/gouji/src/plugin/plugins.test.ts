import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ConversionStep } from '../conversion-step.js';
import { convert } from '../convert.js';
import {
  defineEmitter,
  defineForm,
  definePage,
  defineReader,
  defineRule,
  defineTransform,
  defineWordStyle,
} from './index.js';

const names = { zh: '名', en: 'name' };
const paragraph = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

const ini = defineReader({
  name: 'ini',
  accepts: (bytes) => bytes[0] === 0x5b,
  from: (bytes) =>
    paragraph(
      new TextDecoder()
        .decode(bytes)
        .replace(/[^\w.]+/g, ' ')
        .trim(),
    ),
});

const shout = defineTransform({
  name: 'shout',
  options: z.strictObject({ mark: z.string().default('!') }),
  transform(tree, _file, { mark }) {
    for (const node of tree.children) {
      if ('children' in node) node.children.push({ type: 'text', value: mark } as never);
    }
  },
});

const stated = defineRule({
  name: 'agency-stated',
  level: 'error',
  title: names,
  *check({ agency }) {
    if (agency === null) yield { message: { zh: '没有机关', en: 'no agency' }, path: 'agency' };
  },
});

const csv = defineEmitter({
  name: 'csv',
  options: z.strictObject({ separator: z.string().default(',') }),
  emit: (_tree, { data: { report } }, { separator }) =>
    [report?.form ?? 'none', report?.problems.length].join(separator),
});

describe('in code', () => {
  test('a reader takes its files before gouji looks at them, and the report names its format', async () => {
    const file = await convert('[key] has a value.', { to: 'md', plugins: [ini] });
    expect(String(file)).toBe('# key has a value.\n');
    expect(file.data.report?.source.format).toBe('ini');
    const other = await convert('plain words', { to: 'md', plugins: [ini] });
    expect(other.data.report?.source.format).toBe('text');
    const asked = await convert('plain-words are here.', { to: 'md', from: 'ini', plugins: [ini] });
    expect(String(asked)).toBe('# plain words are here.\n');
  });

  test('a transform changes the tree with its options, which have defaults', async () => {
    const of = async (plugins: Parameters<typeof convert>[1]['plugins']) =>
      String(await convert('It has words.', { to: 'txt', plugins }));
    expect(await of([shout])).toBe('It has words.!\n');
    expect(await of([[shout, { mark: '?' }]])).toBe('It has words.?\n');
    expect(await of([{ plugins: [shout] }, [shout, { mark: '.' }]])).toBe('It has words..\n');
    expect(await of([{ plugins: [shout] }, [shout, false]])).toBe('It has words.\n');
  });

  test('a rule adds problems that levels and waivers are for', async () => {
    const problems = async (options = {}) => {
      const file = await convert('words', { to: 'json', plugins: [stated], ...options });
      const own = file.data.report!.problems.filter(({ rule }) => rule === 'agency-stated');
      return own.map(({ severity, waived }) => waived?.reason ?? severity);
    };
    expect(await problems()).toEqual(['error']);
    expect(await problems({ rules: { 'agency-stated': 'info' } })).toEqual(['info']);
    expect(await problems({ rules: { 'agency-stated': 'off' } })).toEqual([]);
    expect(await problems({ waivers: [{ rule: 'agency-stated', reason: 'known' }] })).toEqual([
      'known',
    ]);
  });

  test('a rule decides anew on a report that comes as data', async () => {
    const yaml = String(await convert('words', { to: 'yaml', plugins: [stated] }));
    expect(yaml).toContain('agency-stated');
    const again = await convert(yaml, { to: 'json', plugins: [stated] });
    expect(again.data.report!.problems.map(({ rule }) => rule)).toEqual(['agency-stated']);
  });

  test('an emitter writes what it is asked for, with its options', async () => {
    const file = await convert('words', { to: 'csv', plugins: [[csv, { separator: ';' }]] });
    expect(String(file)).toBe('none;0');
    const late = defineEmitter({ name: 'late', emit: async () => new Uint8Array([1]) });
    expect((await convert('words', { to: 'late', plugins: [late] })).value).toEqual(
      new Uint8Array([1]),
    );
  });

  test('a page and a form can be asked for by name', async () => {
    const html = '<main>{{article}}</main>';
    const page = definePage({ id: 'bare', name: names, description: names, html, css: '' });
    const out = String(await convert('words', { to: 'html', page: 'bare', plugins: [page] }));
    expect(out).toMatch(/^<main><article.*words/s);
    const form = defineForm({
      id: 'loans',
      language: 'en',
      title: names,
      years: { from: 2000 },
      sections: [{ id: 'loans', title: 'Loans' }],
      tables: [
        {
          id: 'loans',
          section: 'loans',
          title: names,
          blocks: [{ rows: [{ id: 'lent', label: 'Books lent' }] }],
        },
      ],
    });
    const report = (await convert('Loans\n\nBooks lent: 12\n', { to: 'yaml', plugins: [form] }))
      .data.report!;
    expect(report.form).toBe('loans');
    expect(report.values).toEqual({ 'loans.lent': 12 });
  });

  test('a Word style can be asked for by name', async () => {
    const { wordStyles } = await import('@gouji/templates');
    const style = defineWordStyle({ ...(wordStyles.plain as object), id: 'mine' } as never);
    const file = await convert('words', { to: 'docx', style: 'mine', plugins: [style] });
    expect((file.value as Uint8Array).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  test('a unified plugin that calls back runs too, and what it says becomes a problem', async () => {
    function remarkLate() {
      return (tree: Root, file: VFile, next: () => void) => {
        setTimeout(() => {
          file.message('too short', tree.children[0]);
          next();
        });
      };
    }
    const file = await convert('a\n\nwords', { to: 'json', plugins: [remarkLate] });
    expect(file.data.report!.problems).toMatchObject([
      { rule: 'remark-late', severity: 'warning', place: { line: 1, column: 1 } },
    ]);
  });

  test('what plugins say late, of HTML too, is in the report with its level', async () => {
    const rehypeSays = () => (tree: HastRoot, file: VFile) => {
      if (tree.type === 'root') file.message('late');
    };
    const options = {
      to: 'html',
      plugins: [rehypeSays],
      rules: { 'rehype-says': 'info' },
    } as const;
    const { data } = await convert('words', options);
    expect(data.report!.problems).toMatchObject([{ rule: 'rehype-says', severity: 'info' }]);
  });

  test('a watcher is told of every step in its order', async () => {
    const steps: string[] = [];
    const watch = ({ name, phase, tree }: ConversionStep) =>
      steps.push([name, phase, tree.type].filter(Boolean).join(' '));
    const first = defineTransform({ name: 'first', phase: 'start', transform() {} });
    const last = defineTransform({ name: 'last', phase: 'after', transform() {} });
    const rehypeNone = () => undefined;
    const plugins = [rehypeNone, last, shout, first];
    await convert('words', { to: 'html', plugins, watch });
    expect(steps).toEqual([
      'read root',
      'first start root',
      'section-headings root',
      'shout before root',
      'reconcile root',
      'canonical-tables root',
      'last after root',
      'to-hast root',
      'rehype-none html root',
    ]);
  });
});
