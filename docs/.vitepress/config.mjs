import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const rules = readdirSync(new URL('../rules/', import.meta.url))
  .filter((name) => name !== 'README.md')
  .map((name) => name.replace(/\.md$/u, ''));
const api = readdirSync(new URL('../api/', import.meta.url))
  .filter((name) => name !== 'README.md')
  .map((name) => name.replace(/\.md$/u, ''));

const pages = (prefix, list) => list.map(([name, text]) => ({ text, link: `${prefix}/${name}` }));
const listed = (folder, names) => names.map((name) => ({ text: name, link: `${folder}/${name}` }));

const english = [
  {
    text: 'Use it',
    items: pages('', [
      ['start', 'Start'],
      ['convert-word', 'Convert a Word report'],
      ['legacy-text', 'Normalise a folder of old text'],
      ['problems', 'Read a problem and waive it'],
      ['configuration', 'Configuration and plugins'],
    ]),
  },
  {
    text: 'Extend it',
    items: pages('', [
      ['add-a-form', 'Add a form'],
      ['write-a-plugin', 'Write a plugin'],
      ['plugin-kinds', 'Kinds of plugins'],
    ]),
  },
  {
    text: 'Reference',
    items: pages('', [
      ['commands', 'Commands'],
      ['report-format', 'The report format'],
      ['tree', 'The tree'],
    ]),
  },
  { text: 'Rules', collapsed: true, items: listed('/rules', ['', ...rules]) },
  { text: 'API', collapsed: true, items: listed('/api', ['', ...api]) },
  {
    text: 'Background',
    items: pages('', [
      ['matching', 'How matching works'],
      ['design', 'Design decisions'],
    ]),
  },
];

const chinese = [
  {
    text: '使用',
    items: pages('/zh-CN', [
      ['start', '开始'],
      ['convert-word', '转换 Word 报告'],
      ['legacy-text', '整理一批旧文本'],
      ['problems', '看懂问题、豁免问题'],
      ['configuration', '配置与插件'],
      ['add-a-form', '添加表样'],
      ['report-format', '报告的数据格式'],
      ['commands', '命令'],
    ]),
  },
  { text: '规则', collapsed: true, items: listed('/zh-CN/rules', ['', ...rules]) },
];

export default defineConfig({
  title: 'gouji',
  description: 'Reports into data, data into reports',
  cleanUrls: true,
  rewrites: {
    'rules/README.md': 'rules/index.md',
    'zh-CN/rules/README.md': 'zh-CN/rules/index.md',
    'api/README.md': 'api/index.md',
  },
  srcExclude: ['**/node_modules/**'],
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: { sidebar: english } },
    'zh-CN': {
      label: '中文',
      lang: 'zh-CN',
      description: '报告变数据,数据成报告',
      themeConfig: {
        sidebar: chinese,
        outline: { label: '本页' },
        docFooter: { prev: '上一页', next: '下一页' },
      },
    },
  },
  themeConfig: { search: { provider: 'local' }, outline: [2, 3] },
});
