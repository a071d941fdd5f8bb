import type { Problem } from '@gouji/tree';
import type { Element } from 'hast';
import { foldText } from './fold-text.js';
import { textContent } from './text-content.js';

const quoted = 40;

/** Say that browsers hide some of the article's text, which is set apart; nothing if there is none. */
export function hiddenProblem(elements: Element[]): Problem | undefined {
  const pieces = elements
    .map((element) => ({ element, text: foldText(textContent(element)) }))
    .filter(({ text }) => text !== '');
  const [first] = pieces;
  if (!first) return undefined;
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const problem: Problem = {
    rule: 'hidden-text',
    severity: 'info',
    message: {
      zh: `正文中有 ${pieces.length} 处文字(共 ${length} 个字符)在浏览器中不显示,没有作为正文读取`,
      en: `Unexpected hidden text in the article (${length} characters in ${pieces.length} places), expected none; it is set apart`,
    },
    suggestion: {
      zh: '若属于正文,请去掉 hidden 属性或 display:none 后重试',
      en: 'If it is part of the text, take away the hidden attribute or display:none and try again',
    },
    quote: first.text.slice(0, quoted),
  };
  const start = first.element.position?.start;
  if (start) problem.place = { line: start.line, column: start.column };
  return problem;
}
