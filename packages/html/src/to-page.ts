import { pages } from '@gouji/templates';
import { GoujiError, textOf } from '@gouji/tree';
import type { Root } from 'mdast';
import { fillTemplate } from './emit/fill-template.js';
import { startRun } from './emit/start-run.js';
import { writeArticle } from './emit/write-article.js';
import type { ToPageOptions } from './options.js';
import { escapeText } from './write/escape.js';

/**
 * Write a tree as a whole page by a template: self-contained, its style inside.
 *
 * @throws GoujiError `usage` for a page template that is not known or not sound
 */
export function toPage(tree: Root, options: Readonly<ToPageOptions> = {}): string {
  const template = options.template ?? findPage(options.page ?? 'plain');
  const run = startRun(tree, options);
  const untitled = run.state.language === 'zh' ? '未命名文档' : 'Untitled document';
  const title = options.title ?? titleOf(tree) ?? options.name ?? untitled;
  return fillTemplate(template.html, {
    article: writeArticle(tree, run),
    language: run.tag,
    style: template.css.trim().replace(/<\/(?=style)/gi, '<\\/'),
    title: escapeText(title),
  });
}

function findPage(id: string) {
  if (Object.hasOwn(pages, id)) return pages[id]!;
  const known = Object.keys(pages).join(', ');
  throw new GoujiError('usage', {
    zh: `没有名为“${id}”的网页模板;可用的有:${known}。`,
    en: `Unexpected page ${id}, expected one of: ${known}.`,
  });
}

/** The first heading of depth 1, else the title that the document states of itself. */
function titleOf(tree: Root): string | undefined {
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const text = heading && textOf(heading).replace(/\s+/g, ' ').trim();
  return text || tree.data?.properties?.title?.trim() || undefined;
}
