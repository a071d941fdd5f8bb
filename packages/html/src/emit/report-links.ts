import type { Problem } from '@gouji/tree';
import type { State } from './state.js';

/** So many addresses say which links and pictures are meant. */
const mostNames = 3;
const longest = 80;

/** Say which links and pictures are not in the HTML, for their addresses lead nowhere from there. */
export function reportLinks({ unlinked }: State): Problem[] {
  if (unlinked.size === 0) return [];
  const names = [...unlinked].slice(0, mostNames).map((url) => url.slice(0, longest));
  const quote = names.join(', ') + (unlinked.size > mostNames ? ' …' : '');
  return [
    {
      rule: 'unwritten-content',
      severity: 'info',
      message: {
        zh: `${unlinked.size} 个链接或图片的地址是相对的,离开原处就打不开,没有写入网页,只留文字(${quote})。需要时请给出原网页的网址(--base),或改为完整的网址(https://…)。`,
        en: `Unexpected addresses that hold only where the document lies: ${unlinked.size} (${quote}); the HTML has their words alone. Give the address of the source page (--base), or whole addresses (https://…), where they are wanted.`,
      },
      quote,
    },
  ];
}
