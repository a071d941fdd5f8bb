import type { Root } from 'mdast';
import type { Problem } from './report.js';
import { visit } from './visit.js';

/** So many names say which pictures are meant. */
const mostNames = 3;

/** How a kind of file shows a picture: the name of the kind, and whether it names the picture. */
export interface PictureTarget {
  zh: string;
  en: string;
  /** It has the name of a picture, and not its text alternative alone. */
  named: boolean;
}

/** Say which pictures that a document holds are left out of a kind of file that is text alone. */
export function leftPictures(tree: Root, target: PictureTarget): Problem[] {
  const held = new Set((tree.data?.assets ?? []).map(({ name }) => `asset:${name}`));
  if (held.size === 0) return [];
  const left = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'image' && held.has(node.url)) left.add(node.url.slice('asset:'.length));
  });
  if (left.size === 0) return [];
  const names = [...left].slice(0, mostNames).join(', ');
  const quote = left.size > mostNames ? `${names} …` : names;
  const { zh, en, named } = target;
  return [
    {
      rule: 'unwritten-content',
      severity: 'info',
      message: {
        zh: `${left.size} 张图片(${quote})没有放进${zh}:它只有${named ? '图片的名称' : '替代文字'}。要图片请转换为网页(--assets DIR 或 --embed-images)或 Word。`,
        en: `Unexpected pictures left out of ${en}: ${left.size} (${quote}); it has their ${named ? 'names' : 'text alternatives'} alone. Convert to HTML (--assets DIR or --embed-images) or to Word where they are wanted.`,
      },
      quote,
    },
  ];
}
