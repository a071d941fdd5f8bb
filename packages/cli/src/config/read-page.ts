import { basename, join, resolve } from 'node:path';
import { checkYaml } from '@gouji/forms';
import { decodeText, GoujiError } from '@gouji/tree';
import { definePage, type PagePlugin, pageSchema } from 'gouji';
import { readInput } from '../io/read-input.js';

/** What `page.yaml` says; the id is the name of the folder, the rest stands in files of its own. */
const pageFileSchema = pageSchema.omit({ id: true, html: true, css: true });

/** Read the folder of a page template: `page.yaml`, `page.html` and `page.css`. */
export async function readPage(folder: string): Promise<PagePlugin> {
  const text = async (name: string) => decodeText(await readInput(join(folder, name))).text;
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
  const [html, css] = [await text('page.html'), await text('page.css')];
  return definePage({ id: basename(resolve(folder)), ...data!, html, css });
}
