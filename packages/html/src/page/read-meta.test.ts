import { pages } from '@gouji/templates/pages';
import { textOf } from '@gouji/tree';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { toPage } from '../index.js';
import { readMeta, type StatedFacts } from './read-meta.js';

const wanted = pages.portal!.meta!;
const opening = '根据有关规定,现将我镇二〇二三年的工作情况报告如下,请社会各界予以监督。';
const tree: Root = {
  type: 'root',
  children: [
    { type: 'paragraph', children: [{ type: 'text', value: '2024年1月' }] },
    { type: 'paragraph', children: [{ type: 'text', value: opening }] },
  ],
};
const site = {
  SiteName: '青禾镇人民政府网',
  SiteDomain: 'www.qinghe.example.cn',
  SiteIDCode: '3301000001',
  ColumnName: '年报',
  ColumnDescription: '年度报告',
  ColumnKeywords: '年报',
  PubDate: '2024-01-30 09:00',
};
const stated = { title: '青禾镇2023年年报', report: { agency: '青禾镇', year: 2023 } };

function readTree(facts: Record<string, string>, from: Partial<StatedFacts> = stated, of = tree) {
  const paragraphs = of.children.filter(({ type }) => type === 'paragraph').map(textOf);
  return readMeta(wanted, facts, { properties: of.data?.properties, paragraphs, ...from });
}

function contentOf(facts: Record<string, string>, from = stated): Record<string, string> {
  const { tags } = readTree(facts, from);
  return Object.fromEntries(tags.map(({ name, content }) => [name, content]));
}

test('with a full configuration every needed tag is there, in the order of the guide', () => {
  const { tags, problems } = readTree(site);
  expect(problems).toEqual([]);
  const needed = wanted.filter((tag) => tag.needed).map(({ name }) => name);
  expect(tags.map(({ name }) => name).filter((name) => needed.includes(name))).toEqual(needed);
});

test('title, source, keywords and description come from the report, and configuration goes before', () => {
  expect(contentOf(site)).toMatchObject({
    ArticleTitle: '青禾镇2023年年报',
    ContentSource: '青禾镇',
    Keywords: '青禾镇,2023,青禾镇2023年年报',
    Description: opening,
  });
  expect(contentOf({ ...site, ContentSource: '县政务公开办' }).ContentSource).toBe('县政务公开办');
});

test('the title that a report prints goes before that of the site, which goes before its file', () => {
  const named = { ...site, ArticleTitle: '年报' };
  const titleOf = (from: Partial<StatedFacts>) => {
    const { tags, title } = readTree(named, from);
    expect(tags.find(({ name }) => name === 'ArticleTitle')?.content).toBe(title);
    return title;
  };
  expect(titleOf(stated)).toBe('青禾镇2023年年报');
  expect(titleOf({ unprinted: '文档1' })).toBe('年报');
  expect(titleOf({})).toBe('年报');
  expect(readTree(site, { unprinted: '文档1' }).title).toBe('文档1');
});

test('the title of the page is that of its tag', () => {
  const options = { page: 'portal', site: { ...site, ArticleTitle: '年报' } };
  const heading = { type: 'heading', depth: 1, children: [{ type: 'text', value: '印出的标题' }] };
  const printed = { ...tree, children: [heading, ...tree.children] } as Root;
  expect(toPage(tree, options)).toContain('<title>年报</title>');
  expect(toPage(printed, options)).toContain('<title>印出的标题</title>');
  expect(toPage(printed, options)).toContain('name="ArticleTitle" content="印出的标题"');
});

test('a page that comes back from the portal keeps its tags', () => {
  const before: Root = { ...tree, data: { properties: { PubDate: '2023-02-01 10:00' } } };
  const { tags } = readTree({}, stated, before);
  expect(tags).toContainEqual({ name: 'PubDate', content: '2023-02-01 10:00' });
});

test('nothing is invented: each missing fact is one error that names its tag', () => {
  const { tags, problems } = readMeta(wanted, {}, { paragraphs: [] });
  expect(tags).toEqual([{ name: 'ColumnType', content: '信息公开年报' }]);
  expect(problems.map(({ expected }) => expected)).toEqual([
    'SiteName',
    'SiteDomain',
    'SiteIDCode',
    'ColumnName',
    'ColumnDescription',
    'ColumnKeywords',
    'ArticleTitle',
    'PubDate',
    'ContentSource',
  ]);
  expect(new Set(problems.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
    new Set(['missing-site-fact error']),
  );
});

test.each([
  ['SiteIDCode', '330100'],
  ['PubDate', '2024年1月30日'],
  ['PubDate', '2024-13-30 09:00'],
  ['SiteDomain', 'https://www.qinghe.example.cn/'],
])('a %s of the wrong form is left out and told: %s', (name, value) => {
  const { tags, problems } = readTree({ ...site, [name]: value });
  expect(tags.map((tag) => tag.name)).not.toContain(name);
  expect(problems).toMatchObject([{ rule: 'missing-site-fact', expected: name, actual: value }]);
});

test('what a tag says cannot leave it', () => {
  const page = toPage(tree, {
    page: 'portal',
    site: { ...site, SiteName: '"><script>x</script>' },
  });
  expect(page).toContain('content="&#x22;><script>x</script>"');
});

test('a fact that no tag asks for is refused with the nearest that one does', () => {
  expect(() => toPage(tree, { page: 'portal', site: { SitName: '甲' } })).toThrow(
    'did you mean SiteName?',
  );
});
