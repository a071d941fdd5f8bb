import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkForm } from './check-form.js';
import type { LoadPiece } from './include-pieces.js';

const file = new URL('../../../test/library-form.yaml', import.meta.url);
const source = readFileSync(file, 'utf8');

/** Replace one text of the library form; every fault as `line:column: message`. */
function faultsOf(from: string, to: string, load?: LoadPiece): string[] {
  expect(source).toContain(from);
  return told(source.replace(from, to), load);
}

function told(text: string, load?: LoadPiece): string[] {
  return checkForm(text, 'mine.yaml', load).faults.map(
    ({ line, column, message }) => `${line}:${column}: ${message.en}`,
  );
}

function lineOf(text: string): number {
  return source.slice(0, source.indexOf(text)).split('\n').length;
}

test('a form without faults is made', () => {
  expect(checkForm(source, 'mine.yaml')).toMatchObject({
    form: { id: 'library-2020' },
    faults: [],
  });
});

test('every fault is told, each in both languages', () => {
  const text = source
    .replace('language: en', 'language: fr')
    .replace('id: atlases', 'id: Atlases')
    .replace('severity: error', 'severity: eror');
  const { faults } = checkForm(text, 'mine.yaml');
  expect(faults.map(({ line }) => line)).toEqual([
    3,
    lineOf('id: atlases'),
    lineOf('severity: error'),
  ]);
  for (const { message } of faults) expect(message.zh).toMatch(/\p{Script=Han}/u);
});

test.each([
  [
    'an unknown key',
    'titleWords:',
    'titleWord:',
    /^7:3: Unexpected key `titleWord`; did you mean `titleWords`\?/,
  ],
  [
    'a choice',
    'language: en',
    'language: english',
    /^3:11: Unexpected `english` for `language`, expected one of zh, en$/,
  ],
  [
    'a number',
    'from: 2020',
    'from: soon',
    /^5:16: Unexpected `soon` for `from`, expected a whole number/,
  ],
  [
    'a list',
    'suffixes: [Library]',
    'suffixes: Library',
    /Unexpected `Library` for `suffixes`, expected a list/,
  ],
  [
    'a name',
    'id: atlases',
    'id: Atlases',
    /Unexpected `Atlases` for `id`, expected a snake_case name/,
  ],
  [
    'an empty text',
    'label: Atlases',
    "label: ''",
    /Unexpected nothing for `label`, expected a text that is not empty/,
  ],
  [
    'a key that is not there',
    'label: Atlases',
    'aliases: [Maps]',
    /Expected the key `label`, found none/,
  ],
  [
    'a term',
    '{ minus: change }',
    '{ mins: change }',
    /Unexpected key `mins`; did you mean `minus`\?/,
  ],
  [
    'how often a rule holds',
    'each: [novels, atlases, media.films, media.music, sum]',
    'each: row',
    /Unexpected `row` for `each`, expected/,
  ],
])('%s of the wrong kind is told where it stands', (_, from, to, message) => {
  const faults = faultsOf(from, to);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(message);
});

test.each([
  [
    'a path of a rule',
    'left: [total], right: [owned, lent]',
    'left: [totl], right: [owned, lent]',
    /Unexpected row, column or cell `totl`; did you mean `total`\?/,
  ],
  [
    'a row of a rule',
    'media.music, sum]',
    'media.musik, sum]',
    /Unexpected row, column or cell `media.musik`; did you mean `media.music`\?/,
  ],
  [
    'where a rule reports',
    'at: change',
    'at: chance',
    /Unexpected row, column or cell `chance`; did you mean `change`\?/,
  ],
  [
    'the table of a rule',
    'table: visits',
    'table: visit',
    /Unexpected table `visit`; did you mean `visits`\?/,
  ],
  [
    'a cell of a fact',
    '[[stock.novels.total]]',
    '[[stock.novel.total]]',
    /Unexpected cell `stock.novel.total`; did you mean `stock.novels.total`\?/,
  ],
  [
    'a section',
    'section: loans',
    'section: loan',
    /Unexpected section `loan`; did you mean `loans`\?/,
  ],
  ['a second id', 'id: atlases', 'id: novels', /Unexpected second `id: novels` beside “Novels”/],
  [
    'a second label',
    'label: Atlases',
    'label: 2. novels',
    /Unexpected label “2\. novels”: .* reads as its sibling “Novels”/,
  ],
  [
    'an alias of another label',
    'label: Atlases',
    'label: Atlases, aliases: [Fiction-Books]',
    /Unexpected label “Fiction-Books”/,
  ],
  [
    'a part of nothing',
    'label: Atlases',
    'label: Atlases, part: true',
    /Unexpected `part`, expected it only below a label with a `value`/,
  ],
  ['a value of no children', 'label: Atlases', 'label: Atlases, value: all', /Unexpected `value`/],
  [
    'choices of one',
    'label: Atlases',
    'label: Atlases, cell: { type: choice, choices: [a] }',
    /Expected two `choices` at least/,
  ],
  [
    'a rule without terms',
    'equal: { left: [total], right: [spring, autumn] }',
    'each: rows',
    /Expected just one of equal, atMost, forbid, tree/,
  ],
])('%s that leads nowhere or to two places is told', (_, from, to, message) => {
  const faults = faultsOf(from, to);
  expect(faults[0]).toMatch(message);
});

test('broken YAML is told by what is broken', () => {
  expect(told('id: [')[0]).toMatch(/^\d+:\d+: broken YAML: /);
  expect(told('a: 1\na: 2')[0]).toMatch(/^2:1: broken YAML: Map keys must be unique/);
});

const pieces: Record<string, string> = {
  words: 'pronouns: [we]\nsuffixes: [Library]',
  wrong: 'pronoun: [we]',
  circle: 'include: circle',
};
const load: LoadPiece = (name) =>
  pieces[name] === undefined ? undefined : { source: pieces[name], file: `${name}.yaml` };

test('a piece that is included counts as if it stood there', () => {
  const { form } = checkForm(
    source.replace('  pronouns: [we]', '  include: words'),
    'mine.yaml',
    load,
  );
  expect(form?.definition.metadata).toMatchObject({
    pronouns: ['we'],
    suffixes: ['Library', 'Library'],
  });
});

test('a fault in a piece is told in the file of the piece', () => {
  const { faults } = checkForm(
    source.replace('  pronouns: [we]', '  include: wrong'),
    'mine.yaml',
    load,
  );
  expect(faults).toMatchObject([{ file: 'wrong.yaml', line: 1, column: 1 }]);
});

test('a piece that is not there, and one that includes itself, are told where they are asked for', () => {
  expect(faultsOf('  pronouns: [we]', '  include: [words, word]', load)[0]).toMatch(
    /^\d+:20: Unexpected include `word`/,
  );
  const { faults } = checkForm(
    source.replace('  pronouns: [we]', '  include: circle'),
    'mine.yaml',
    load,
  );
  expect(faults[0]).toMatchObject({
    file: 'circle.yaml',
    message: { en: expect.stringContaining('circle of includes') },
  });
});

test('a figure of a table or a cell that is not there is told', () => {
  const figure = (table: string, cell: string) =>
    `${source.trimEnd()}\nfigures:\n  - { id: a, table: ${table}, title: { zh: 甲, en: A }, kind: values, bars: [{ label: { zh: 甲, en: A }, cells: [${cell}] }] }\n`;
  const { form } = checkForm(source, 'mine.yaml');
  const { path, table } = form!.leaves[0]!;
  expect(told(figure(table.id, path))).toEqual([]);
  expect(told(figure('nowhere', path))[0]).toContain('nowhere');
  expect(told(figure(table.id, `${path}.nothing`))[0]).toContain(`${path}.nothing`);
});
