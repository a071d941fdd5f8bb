import { pages } from '@gouji/templates/pages';
import { GoujiError, type Problem, textOf } from '@gouji/tree';
import type { Root } from 'mdast';
import { fillTemplate } from '../emit/fill-template.js';
import { reportLinks } from '../emit/report-links.js';
import { reportPictures } from '../emit/report-pictures.js';
import { startRun } from '../emit/start-run.js';
import { writeArticle } from '../emit/write-article.js';
import type { ToPageOptions } from '../options.js';
import { escapeText, escapeValue } from '../write/escape.js';
import { type PageMeta, readMeta } from './read-meta.js';

/** HTML with what is wrong with it. */
export interface WrittenHtml {
  html: string;
  problems: Problem[];
}

/**
 * Write a tree as a whole page by a template.
 *
 * @throws GoujiError `usage` for a template that is not known or not sound, and for a fact that no
 * tag of it asks for
 */
export function writePage(tree: Root, options: Readonly<ToPageOptions>): WrittenHtml {
  const template = options.template ?? findPage(options.page ?? 'plain');
  const run = startRun(tree, options);
  const untitled = run.state.language === 'zh' ? '未命名文档' : 'Untitled document';
  const { tags, problems, title } = metaOf(tree, template.meta ?? [], options);
  const article = writeArticle(tree, run);
  const html = fillTemplate(template.html, {
    article,
    language: run.tag,
    meta: tags.map(metaTag).join('\n'),
    style: template.css.trim().replace(/<\/(?=style)/gi, '<\\/'),
    title: escapeText(title ?? options.name ?? untitled),
  });
  problems.push(...reportPictures(run.state, options.assets !== undefined));
  problems.push(...reportLinks(run.state));
  return { html, problems };
}

function metaOf(
  tree: Root,
  wanted: NonNullable<ToPageOptions['template']>['meta'] & object,
  { title = titleOf(tree), site = {}, report }: Readonly<ToPageOptions>,
): PageMeta {
  const paragraphs = tree.children.filter(({ type }) => type === 'paragraph').map(textOf);
  const properties = tree.data?.properties;
  const unprinted = properties?.title?.trim();
  return readMeta(wanted, site, { title, unprinted, report, properties, paragraphs });
}

function metaTag({ name, content }: PageMeta['tags'][number]): string {
  return `<meta name="${escapeValue(name)}" content="${escapeValue(content)}">`;
}

function findPage(id: string) {
  if (Object.hasOwn(pages, id)) return pages[id]!;
  const known = Object.keys(pages).join(', ');
  throw new GoujiError('usage', {
    zh: `没有名为“${id}”的网页模板;可用的有:${known}。`,
    en: `Unexpected page ${id}, expected one of: ${known}.`,
  });
}

/** The first heading of depth 1. */
function titleOf(tree: Root): string | undefined {
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const text = heading && textOf(heading).replace(/\s+/g, ' ').trim();
  return text || undefined;
}
