import type { Language, Problem, Severity } from '@gouji/tree';

/** Count problems by level in words. */
export function countLine(problems: readonly Problem[], language: Language): string {
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('info')];
  if (language === 'zh') return `${errors} 个错误,${warnings} 个警告,${notes} 个提示`;
  return [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note')].join(', ');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
