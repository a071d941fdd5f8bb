import type { Problem } from '@gouji/tree';
import type { State } from './state.js';

/** So many names say which pictures are meant. */
const mostNames = 3;

/** Say which pictures of the document are not in the HTML. */
export function reportPictures({ unwritten }: State, wanted: boolean): Problem[] {
  if (unwritten.size === 0) return [];
  const names = [...unwritten].slice(0, mostNames).join(', ');
  const quote = unwritten.size > mostNames ? `${names} …` : names;
  const why = wanted ? unfit : unasked;
  return [
    {
      rule: 'unwritten-content',
      severity: 'warning',
      message: {
        zh: `${unwritten.size} 张图片没有写入网页(${quote}),只写了替代文字:${why.zh}`,
        en: `Unexpected pictures left out of the HTML: ${unwritten.size} (${quote}); it has their text alternatives instead. ${why.en}`,
      },
      quote,
    },
  ];
}

const unasked = {
  zh: '请说明图片放在哪里(命令行:--assets DIR 另存,或 --embed-images 放进网页)。',
  en: 'Say where they go (on the command line: --assets DIR or --embed-images).',
};

const unfit = {
  zh: '网页只放 PNG、JPEG、GIF、WebP、AVIF 和 BMP 图片,而且文件里要有图片本身。',
  en: 'HTML takes PNG, JPEG, GIF, WebP, AVIF and BMP that the document itself holds.',
};
