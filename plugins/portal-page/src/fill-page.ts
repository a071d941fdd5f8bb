import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What is put into the head of a page. */
export interface PageHead {
  tags: ReadonlyArray<{ name: string; content: string }>;
  title: string | undefined;
  css: string;
  language: string | undefined;
}

/** Put tags into the head of a page, or make a page of an article. */
export function fillPage(tree: Root, head: PageHead): Root {
  const html = tree.children.find((node) => isElement(node, 'html')) as Element | undefined;
  const own = html?.children.find((node) => isElement(node, 'head')) as Element | undefined;
  if (!html || !own) return wholePage(tree, head);
  const filled = { ...own, children: withTags(own.children, head.tags) };
  const other = html.children.map((node) => (node === own ? filled : node));
  const page = { ...html, children: other };
  return { ...tree, children: tree.children.map((node) => (node === html ? page : node)) };
}

/** A tag that is there gets the new content; the others follow. */
function withTags(children: ElementContent[], tags: PageHead['tags']): ElementContent[] {
  const left = new Map(tags.map((tag) => [tag.name, metaOf(tag)]));
  const kept = children.map((node) => {
    if (!isElement(node, 'meta')) return node;
    const name = String((node as Element).properties.name);
    const tag = left.get(name);
    left.delete(name);
    return tag ?? node;
  });
  const added = [...left.values()].flatMap((tag): ElementContent[] => [tag, lineFeed]);
  return [...kept, ...added];
}

const lineFeed = { type: 'text', value: '\n' } as const;

function wholePage(tree: Root, { tags, title, css, language = 'zh-CN' }: PageHead): Root {
  const lines = (nodes: ElementContent[]) =>
    nodes.flatMap((node): ElementContent[] => [node, lineFeed]);
  const head = element(
    'head',
    {},
    lines([
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, [{ type: 'text', value: title ?? '' }]),
      ...tags.map(metaOf),
      element('style', {}, [{ type: 'text', value: css.trim().replace(/<\/(?=style)/gi, '<\\/') }]),
    ]),
  );
  const body = tree.children.filter((node): node is ElementContent => node.type !== 'doctype');
  const main = element('main', {}, body);
  const html = element('html', { lang: language }, lines([head, element('body', {}, [main])]));
  return { ...tree, children: [{ type: 'doctype' }, lineFeed, html] };
}

function metaOf({ name, content }: PageHead['tags'][number]): Element {
  return element('meta', { name, content });
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

function isElement(node: RootContent, name: string): boolean {
  return node.type === 'element' && node.tagName === name;
}
