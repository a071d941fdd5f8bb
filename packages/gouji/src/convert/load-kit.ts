import { reconcileTree } from '@gouji/forms/fit';
import type { InputName } from '../formats.js';
import type { ConvertOptions } from '../options.js';
import type { Kit } from './kit.js';

/** Load what a chain needs and no more: all there is takes more time and memory than a document. */
export async function loadKit(
  { to, plugins = [], simplify }: ConvertOptions,
  from: InputName,
): Promise<Partial<Kit>> {
  if (plugins.length > 0) return (await import('./whole-kit.js')).wholeKit;
  const key = [from, to, simplify ? 'simplify' : ''].join(' ');
  const known = loaded.get(key);
  if (known) return known;
  const kit = await load(from, to, simplify);
  loaded.set(key, kit);
  return kit;
}

/** What has been loaded: to ask for it again takes time for each document. */
const loaded = new Map<string, Partial<Kit>>();

async function load(
  from: InputName,
  to: ConvertOptions['to'],
  simplify: boolean | undefined,
): Promise<Partial<Kit>> {
  const [reader, writer, simplifier] = await Promise.all([
    readers[from]?.(),
    writers[to]?.(),
    simplify ? loadSimplifier() : undefined,
  ]);
  return { reconcile: reconcileBare, ...reader, ...writer, ...simplifier };
}

type Loaders = Partial<Record<string, () => Promise<Partial<Kit>>>>;

const readers: Loaders = {
  docx: () => import('@gouji/docx'),
  html: () => import('@gouji/html'),
  text: () => import('@gouji/text'),
  async yaml() {
    const [{ yamlParse }, own] = await Promise.all([import('@gouji/yaml'), loadReconcile()]);
    return { yamlParse, ...own };
  },
  async markdown() {
    const [{ markdownParse }, { default: repairMarkdown }, own] = await Promise.all([
      import('@gouji/markdown'),
      import('@gouji/remark-repair-markdown'),
      loadReconcile(),
    ]);
    return { markdownParse, repairMarkdown, ...own };
  },
};

const writers: Loaders = {
  html: () => import('@gouji/html/write'),
  json: () => import('@gouji/yaml/write'),
  md: () => import('@gouji/markdown/write'),
  txt: () => import('@gouji/text'),
  yaml: () => import('@gouji/yaml/write'),
};

async function loadSimplifier(): Promise<Partial<Kit>> {
  return { simplifyChinese: (await import('@gouji/remark-simplify-chinese')).default };
}

/** Only Markdown has front matter, which may hold waivers; a report as YAML holds Markdown. */
async function loadReconcile(): Promise<Partial<Kit>> {
  return { reconcile: (await import('@gouji/forms')).reconcile };
}

const reconcileBare: Kit['reconcile'] = (tree, options) => reconcileTree(tree, options, () => []);
