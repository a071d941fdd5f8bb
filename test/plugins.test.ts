import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const plugins = readdirSync(`${root}plugins`);

const headings = [
  'What is this?',
  'When should I use this?',
  'Install',
  'Use',
  'API',
  'Types',
  'Compatibility',
  'Security',
  'License',
];

describe.each(plugins)('%s', (name) => {
  const own = JSON.parse(read(`plugins/${name}/package.json`));
  const files = readdirSync(`${root}plugins/${name}/src`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, text: read(`plugins/${name}/src/${file}`) }));

  test('has a readme by the conventions of unified', () => {
    const readme = read(`plugins/${name}/readme.md`);
    const found = [...readme.matchAll(/^## (.+)$/gm)].map(([, title]) => title!);
    expect(found.filter((title) => headings.includes(title))).toEqual(headings);
    expect(readme).toContain(`# ${own.name}\n`);
    expect(own.keywords).toEqual(
      expect.arrayContaining([
        'gouji',
        'unified',
        expect.stringMatching(/^re(?:mark|hype)-plugin$/),
      ]),
    );
  });

  test('imports public entries of the packages it names, and nothing else', () => {
    for (const { file, text } of files) {
      const known = { ...own.dependencies, ...(file.includes('.test.') && own.devDependencies) };
      for (const [, from] of text.matchAll(/from '([^'.][^']*)'/g)) {
        if (from!.startsWith('node:') || from === 'vitest') continue;
        const [, packageName, entry] = /^(@[^/]+\/[^/]+|[^/]+)(\/.*)?$/.exec(from!)!;
        const typed = [packageName!, `@types/${packageName}`].some((each) => each in known);
        expect(typed, `${file} imports ${from}`).toBe(true);
        if (!packageName!.startsWith('@gouji/')) continue;
        expect(entriesOf(packageName!), `${file} imports ${from}`).toContain(`.${entry ?? ''}`);
      }
    }
  });

  test('is tested by the testers, or says in its tests what they cannot show', () => {
    const tests = files.filter(({ file }) => file.endsWith('.test.ts'));
    expect(tests.length).toBeGreaterThan(0);
    const tested = tests.some(({ text }) => text.includes("from '@gouji/testing'"));
    expect(tested || withoutTrees.has(name), 'use a tester of @gouji/testing').toBe(true);
  });
});

/** What these do is on the report or in a Word file rather than in a tree. */
const withoutTrees = new Set([
  'reconcile',
  'canonical-tables',
  'report-figures',
  'narrative-facts',
  'docx-mammoth',
]);

function entriesOf(name: string): string[] {
  const folders = ['packages', 'plugins'].flatMap((parent) =>
    readdirSync(root + parent).map((folder) => `${parent}/${folder}`),
  );
  for (const folder of [...folders, 'templates']) {
    const found = JSON.parse(read(`${folder}/package.json`));
    if (found.name === name) return Object.keys(found.exports);
  }
  return [];
}
