import type { Element } from 'hast';
import type { Found } from './find-article.js';
import type { Content } from './state.js';

/** What stands around an article, in document order. */
export interface Outside {
  before: Content[];
  after: Content[];
}

/** Collect what stands before and after the article on the way down to it. */
export function outsideOf({ article, path }: Found): Outside {
  const before: Content[] = [];
  const after: Content[] = [];
  path.forEach((element, index) => {
    const at = element.children.indexOf((path[index + 1] ?? article) as Element);
    before.push(...element.children.slice(0, at));
    after.unshift(...element.children.slice(at + 1));
  });
  return { before, after };
}
