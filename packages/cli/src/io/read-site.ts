import { basename } from 'node:path';
import { readChecked } from '@gouji/forms';
import { decodeText, GoujiError } from '@gouji/tree';
import { z } from 'zod';
import { readInput } from './read-input.js';

const siteSchema = z.record(z.string(), z.string());

/** Read what a site states of itself: a YAML map of page tags, such as `SiteName: 青禾镇`. */
export async function readSite(path: string): Promise<Record<string, string>> {
  const text = decodeText(await readInput(path)).text;
  const { data } = readChecked(text, siteSchema, ({ line, column, what }) => {
    const where = `${basename(path)}:${line}:${column}`;
    return new GoujiError('usage', {
      zh: `${where}:站点配置有误:${what}。每行写一个页面标签和它的值,数字和日期加引号。`,
      en: `${where}: the site configuration is wrong: ${what}. Each line states a page tag and its value; quote numbers and dates.`,
    });
  });
  return data;
}
