import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { leftPictures } from './left-pictures.js';

const target = { zh: '文本文件', en: 'plain text', named: false };
const picture = (name: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'image' as const, url: `asset:${name}` }],
});
const asset = (name: string) => ({ name, mediaType: 'image/png', bytes: new Uint8Array(1) });

test('pictures that the document holds are named once, in both languages', () => {
  const tree: Root = {
    type: 'root',
    children: [picture('印章.png'), picture('印章.png'), picture('gone.png')],
    data: { assets: [asset('印章.png'), asset('unused.png')] },
  };
  const [problem, ...others] = leftPictures(tree, target);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'unwritten-content',
    severity: 'info',
    quote: '印章.png',
    message: {
      zh: expect.stringMatching(/^1 张图片\(印章\.png\).*文本文件.*替代文字/u),
      en: expect.stringMatching(/plain text: 1 \(印章\.png\).*text alternatives/u),
    },
  });
});

test('a document that holds no picture leaves none out', () => {
  expect(leftPictures({ type: 'root', children: [picture('a.png')] }, target)).toEqual([]);
});
