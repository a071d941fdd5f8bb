import { closest, GoujiError } from '@gouji/tree';

/** Make a reader of a flag's value that refuses all but the values allowed. */
export function oneOf<T extends string>(flag: string, allowed: readonly T[]): (value: string) => T {
  return (value) => {
    if (allowed.includes(value as T)) return value as T;
    const list = allowed.join(', ');
    const near = closest(value, allowed);
    throw new GoujiError('usage', {
      zh: `${flag} 的值“${value}”无效,可用的值:${list}${near ? `;您要的是 ${near} 吗?` : '。'}`,
      en: `Unexpected \`${flag} ${value}\`, expected one of ${list}${near ? `; did you mean ${near}?` : '.'}`,
    });
  };
}
