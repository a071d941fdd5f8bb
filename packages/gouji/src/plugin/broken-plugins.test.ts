import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { convert } from '../convert.js';
import {
  defineEmitter,
  defineForm,
  definePage,
  defineReader,
  defineRule,
  defineTransform,
  defineWordStyle,
  type PluginUse,
} from './index.js';

const text = 'A report\n\nIt says nothing.\n';
const names = { zh: '名', en: 'name' };

const nothing = (): undefined => undefined;

/** What is said, in both languages, of a conversion with plugins that are wrong on purpose. */
async function refusal(plugins: readonly unknown[], options: object = {}) {
  const settings = { to: 'yaml', name: 'in/report.txt', ...options } as const;
  const error = await convert(text, { ...settings, plugins: plugins as PluginUse[] }).then(
    () => undefined,
    (reason) => reason,
  );
  const { code, localized } = error ?? {};
  return { code, zh: localized?.zh as string, en: localized?.en as string };
}

describe('what is no plugin is refused before any document is read', () => {
  test.each([
    ['a number', 7, /^plugin plugin: Unexpected default export \(7\), expected a unified plugin/],
    ['an object', { a: 1 }, /Unexpected default export \(an object\)/],
    ['a module without a default', undefined, /Unexpected default export \(undefined\)/],
    [
      'a unified plugin that says by nothing when it runs',
      function shuffle() {},
      /^plugin shuffle: Unexpected name.*state its phase: start, before, after or html/,
    ],
    [
      'an unknown phase',
      { use: nothing, name: 'remark-x', phase: 'later' },
      /^plugin remark-x: Unexpected phase later, expected one of start, before, after, html/,
    ],
    [
      'an unknown key of an entry',
      { use: nothing, option: 1 },
      /Unexpected `option`, expected use, options, phase or name/,
    ],
    [
      'a plugin made for another version',
      { ...defineTransform({ name: 'new', transform() {} }), interfaceVersion: 2 },
      /^plugin new: Unexpected interfaceVersion 2, expected 1; update gouji/,
    ],
    [
      'a kind that there is not',
      { kind: 'trasform', interfaceVersion: 1, name: 'x' },
      /expected one of reader, .*; did you mean transform\?/,
    ],
  ])('%s', async (_, plugin, words) => {
    const { code, en, zh } = await refusal([plugin]);
    expect(en).toMatch(words);
    expect(zh).toMatch(/^插件 /);
    expect(code).toBe('invalid-plugin');
  });
});

describe('options', () => {
  const options = z.strictObject({ marks: z.object({ size: z.number() }) });
  const plugin = defineTransform({ name: 'marks', options, transform() {} });

  test('that do not fit are named by their path', async () => {
    const { en, zh } = await refusal([[plugin, { marks: { size: 'big' } }]]);
    expect(en).toMatch(/^plugin marks: Unexpected options\.marks\.size: .*expected number/);
    expect(zh).toMatch(/^插件 marks:选项 options\.marks\.size 有误/);
  });

  test('for a plugin that takes none are refused', async () => {
    const none = defineTransform({ name: 'none', transform() {} });
    const { en } = await refusal([[none, { size: 1 }]]);
    expect(en).toBe('plugin none: Unexpected options (size), expected none; take them off.');
  });

  test('that a unified plugin refuses are said with its name', async () => {
    const remarkStrict = () => {
      throw new Error('no `heading` given');
    };
    const { en, code } = await refusal([remarkStrict]);
    expect(en).toMatch(/^plugin remark-strict failed at step set-up: Error: no `heading` given/);
    expect(code).toBe('plugin-failed');
  });
});

describe('a broken plugin of each kind gives the one error that says what to fix', () => {
  const fails = () => {
    throw new TypeError('boom');
  };
  const form = { id: 'my-form', language: 'en', title: names, years: { from: 2020 } } as const;
  const page = { id: 'p', name: names, description: names, html: '{{article}}', css: '' };

  test.each<[string, unknown, object, RegExp]>([
    [
      'a reader without from',
      { kind: 'reader', interfaceVersion: 1, name: 'ini', accepts: () => true, form: () => {} },
      {},
      /^plugin ini: Unexpected `from` \(undefined\), expected a function; is form meant to be from\?/,
    ],
    [
      'a reader that throws',
      defineReader({ name: 'ini', accepts: () => true, from: fails }),
      {},
      /^plugin ini failed at step read of report\.txt: TypeError: boom; leave it out/,
    ],
    [
      'a reader that takes its time',
      defineReader({ name: 'ini', accepts: () => true, from: (async () => 1) as never }),
      {},
      /^plugin ini failed at step read of report\.txt: .*unexpected a promise at \(root\)/,
    ],
    [
      'a reader with a name of ours',
      defineReader({ name: 'docx', accepts: () => true, from: fails }),
      {},
      /^plugin docx: Unexpected name of a format, docx, which is gouji's own/,
    ],
    [
      'a transform that throws',
      defineTransform({ name: 'clean', transform: fails }),
      {},
      /^plugin clean failed at step before of report\.txt: TypeError: boom/,
    ],
    [
      'a transform that leaves a node without its text',
      defineTransform({
        name: 'clean',
        phase: 'start',
        transform: (tree) => {
          tree.children.unshift({ type: 'paragraph', children: [{ type: 'text' } as never] });
        },
      }),
      {},
      /^plugin clean failed at step start of report\.txt: .*unexpected undefined at children\.0\.children\.0\.value \(text\), expected a string/,
    ],
    [
      'a transform that gives back words',
      defineTransform({ name: 'clean', transform: (() => 'text') as never }),
      {},
      /unexpected "text" at \(root\), expected a node/,
    ],
    [
      'a transform that makes hast of the tree',
      () => (): Root => ({ type: 'root', children: [{ type: 'element' } as never] }),
      { name: 'remark-rehype' },
      /unexpected `element` at children\.0, which is of hast; let the plugin run in phase html/,
    ],
    [
      'a rule without a title',
      { ...defineRule({ name: 'r', level: 'error', title: names, check: () => [] }), title: 'x' },
      {},
      /^plugin r: Unexpected `title` \("x"\), expected an object/,
    ],
    [
      'a rule of a level that there is not',
      defineRule({ name: 'r', level: 'fatal' as never, title: names, check: () => [] }),
      {},
      /^plugin r: Unexpected `level` \("fatal"\), expected one of error, warning, info/,
    ],
    [
      'a rule that throws',
      defineRule({ name: 'r', level: 'error', title: names, check: fails }),
      {},
      /^plugin r failed at step rule of report\.txt: TypeError: boom/,
    ],
    [
      'a rule that gives back no list',
      defineRule({ name: 'r', level: 'error', title: names, check: (() => true) as never }),
      {},
      /unexpected result of check \(true\), expected a list of findings/,
    ],
    [
      'a rule whose finding has a bare message',
      defineRule({
        name: 'r',
        level: 'error',
        title: names,
        check: () => [{ message: 'x' } as never],
      }),
      {},
      /unexpected finding \[0\]\.message of check: .*expected object.*each has a message, \{ zh, en \}/,
    ],
    [
      'a form with a table of no section',
      defineForm({ ...form, sections: [], tables: [{ id: 't', section: 's' } as never] }),
      {},
      /^plugin my-form: form: the form definition is wrong: tables\.0: Expected the key `title`/,
    ],
    [
      'a page without its article',
      definePage({ ...page, html: '<p>' }),
      {},
      /^plugin p: Unexpected page template without \{\{article\}\}/,
    ],
    [
      'a page with a tag that is none',
      definePage({ ...page, meta: [{ name: 'A', needed: 'yes' as never }] }),
      {},
      /^plugin p: Unexpected page\.meta\.0\.needed: .*expected boolean/,
    ],
    [
      'a Word style without fonts',
      defineWordStyle({ id: 'mine', name: names, language: 'en' } as never),
      { to: 'docx', style: 'mine' },
      /^plugin mine: Unexpected content of a Word style: .*page/,
    ],
    [
      'an emitter that throws',
      defineEmitter({ name: 'csv', emit: fails }),
      { to: 'csv' },
      /^plugin csv failed at step emit of report\.txt: TypeError: boom/,
    ],
    [
      'an emitter that promises a number',
      defineEmitter({ name: 'csv', emit: (async () => 7) as never }),
      { to: 'csv' },
      /^plugin csv failed at step emit of report\.txt: unexpected result of emit \(7\), expected a string or a Uint8Array/,
    ],
  ])('%s', async (_, plugin, { name, ...options }: { name?: string }, words) => {
    const used = name === undefined ? plugin : { use: plugin, name };
    const { en, zh } = await refusal([used], options);
    expect(en).toMatch(words);
    expect(en).not.toContain('\n');
    expect(zh).toMatch(/^插件 .*\p{Script=Han}/u);
  });

  test('a rehype plugin that leaves HTML in a string', async () => {
    const rehypeRaw = () => () => ({ type: 'root', children: [{ type: 'raw', value: '<b>' }] });
    const { en } = await refusal([rehypeRaw], { to: 'html' });
    expect(en).toMatch(
      /^plugin rehype-raw failed at step html of report\.txt: .*`raw` at children\.0/,
    );
  });

  test('a plugin that brings a parser of its own', async () => {
    function remarkOther(this: { parser: unknown }) {
      this.parser = () => ({ type: 'root', children: [] });
    }
    const { en } = await refusal([remarkOther]);
    expect(en).toMatch(/^plugin remark-other: Unexpected parser.*defineReader/);
  });
});
