import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkYaml } from '@gouji/forms';
import { pageBase } from '@gouji/templates';
import { decodeText, GoujiError, type Localized } from '@gouji/tree';
import { definePage, type PagePlugin, pageSchema } from 'gouji';
import { readNamed } from '../io/read-named.js';

/** What `page.yaml` says; the id is the name of the folder, the rest stands in files of its own. */
const pageFileSchema = pageSchema.omit({ id: true, html: true, css: true });

/**
 * Read the folder of a page template: `page.yaml`, `page.css`, which comes after the CSS that all
 * pages share, and `page.html` where it is not the HTML that all share.
 */
export async function readPage(folder: string): Promise<PagePlugin> {
  const text = async (name: string) => decodeText(await readNamed(join(folder, name), what)).text;
  const own = (name: string) =>
    existsSync(join(folder, name)) ? text(name) : Promise.resolve(undefined);
  const file = join(folder, 'page.yaml');
  const { data, faults } = checkYaml(await text('page.yaml'), file, pageFileSchema);
  const [first] = faults;
  if (first) {
    const { line, column, message } = first;
    throw new GoujiError('invalid-config', {
      zh: `${file}:${line}:${column}:网页模板有误:${message.zh}`,
      en: `${file}:${line}:${column}: the page template is wrong: ${message.en}`,
    });
  }
  const shared = data!.meta ? pageBase.html : pageBase.html.replace('{{meta}}\n', '');
  const [html = shared, css = ''] = [await own('page.html'), await own('page.css')];
  const id = basename(resolve(folder));
  return definePage({ id, ...data!, html, css: `${pageBase.css}\n${css}` });
}

const what: Localized = { zh: '配置中 pages 所写的网页模板', en: 'a page template of `pages`' };
