import type { Root } from 'mdast';
import { reportLinks } from '../emit/report-links.js';
import { reportPictures } from '../emit/report-pictures.js';
import { startRun } from '../emit/start-run.js';
import { writeArticle } from '../emit/write-article.js';
import type { ToHtmlOptions } from '../options.js';
import type { WrittenHtml } from './write-page.js';

/** Write a tree as one `article`. */
export function writeFragment(tree: Root, options: Readonly<ToHtmlOptions>): WrittenHtml {
  const run = startRun(tree, options);
  const html = [...writeArticle(tree, run), '\n'].join('');
  const pictures = reportPictures(run.state, options.assets !== undefined);
  return { html, problems: [...pictures, ...reportLinks(run.state)] };
}
