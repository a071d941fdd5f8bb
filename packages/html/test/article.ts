import type { BlockContent, Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { toHtml } from '../src/index.js';

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const p = (...children: Array<string | PhrasingContent>): BlockContent => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

export const h = (depth: Heading['depth'], value: string, data?: Heading['data']): Heading =>
  data
    ? { type: 'heading', depth, children: [text(value)], data }
    : { type: 'heading', depth, children: [text(value)] };

export const root = (...children: RootContent[]): Root => ({ type: 'root', children });

/** Write nodes as an article in Chinese. */
export const html = (...children: RootContent[]) => toHtml(root(...children), { language: 'zh' });

/** Write nodes as what stands in their article. */
export const inner = (...children: RootContent[]) =>
  html(...children).replace(/^<article[^>]*>\n|<\/article>\n$/g, '');

/** The number of a first section. */
export const one = { printed: '一、', label: '一' };
