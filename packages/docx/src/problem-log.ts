import type { Problem } from '@gouji/tree';

/** As many problems of one rule are told one by one; the others are counted. */
const most = 200;

/** Takes the problems of a document. A file with a million faults must not make a million of them. */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<string, number>();

  push(problem: Problem): void {
    const count = (this.#counts.get(problem.rule) ?? 0) + 1;
    this.#counts.set(problem.rule, count);
    if (count <= most) this.#problems.push(problem);
  }

  /** The problems in the order they were found, and how many there are besides. */
  list(): Problem[] {
    const more = [...this.#counts].filter(([, count]) => count > most);
    return [...this.#problems, ...more.map(([rule, count]) => this.#rest(rule, count - most))];
  }

  #rest(rule: string, count: number): Problem {
    const { severity } = this.#problems.find((problem) => problem.rule === rule)!;
    return {
      rule,
      severity,
      message: {
        zh: `另有 ${count} 处同类问题,没有逐一列出`,
        en: `Unexpected further problems of this kind (${count}), expected at most ${most}; they are not listed one by one`,
      },
    };
  }
}
