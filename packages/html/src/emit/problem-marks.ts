import type { Problem, Report } from '@gouji/tree';
import type { Element, ElementContent } from 'hast';
import { element } from './element.js';
import { idPrefix } from './slug.js';
import { spreadLines } from './spread-lines.js';
import type { State } from './state.js';

/** Shows the problems of a report in its HTML: a mark on each cell, and a list at the end. */
export class ProblemMarks {
  readonly #problems: readonly Problem[];
  /** Canonical path → the numbers of the problems that are marked there. */
  readonly #numbers = new Map<string, number[]>();
  readonly #marked = new Set<number>();

  constructor({ problems, values }: Pick<Report, 'problems' | 'values'>) {
    this.#problems = problems.filter(({ waived }) => !waived);
    this.#problems.forEach(({ path, paths }, index) => {
      // Of a sum that does not add up one cell is marked, of a row without numbers each.
      const at = path !== undefined && path in values ? [path] : (paths ?? []);
      for (const each of at) {
        const numbers = this.#numbers.get(each);
        if (numbers) numbers.push(index + 1);
        else this.#numbers.set(each, [index + 1]);
      }
    });
  }

  /** Make the marks of a cell: links to the problems in the list. */
  at(path: string | undefined, state: State): Element[] {
    const numbers = (path !== undefined && this.#numbers.get(path)) || [];
    return numbers.map((number) => {
      const first = !this.#marked.has(number);
      this.#marked.add(number);
      const link = {
        className: ['gouji-problem-mark'],
        id: first ? `problem-mark-${number}` : undefined,
        href: `#${idPrefix}problem-${number}`,
        ariaLabel: state.language === 'zh' ? `核对提示${number}` : `Problem ${number}`,
      };
      return element('sup', { className: ['gouji-problem-mark'] }, [
        element('a', link, `[${number}]`),
      ]);
    });
  }

  /** Write the list of all problems; undefined where there are none. */
  list(state: State): Element | undefined {
    if (this.#problems.length === 0) return undefined;
    const items = this.#problems.map((problem, index) => this.#item(problem, index + 1, state));
    const label = state.language === 'zh' ? '核对提示' : 'Problems found';
    const head = element('p', { className: ['gouji-problems-title'] }, label);
    return element(
      'section',
      { className: ['gouji-problems'], ariaLabel: label },
      spreadLines([head, element('ol', {}, spreadLines(items))]),
    );
  }

  #item({ severity, message }: Problem, number: number, state: State): Element {
    const content: ElementContent[] = [{ type: 'text', value: message[state.language] }];
    if (this.#marked.has(number)) {
      const label =
        state.language === 'zh' ? `返回核对提示${number}所在处` : `Back to mark ${number}`;
      const back = {
        className: ['gouji-footnote-back'],
        href: `#${idPrefix}problem-mark-${number}`,
        ariaLabel: label,
      };
      content.push({ type: 'text', value: ' ' }, element('a', back, '↩'));
    }
    return element('li', { id: `problem-${number}`, className: [`gouji-${severity}`] }, content);
  }
}
