import { GoujiError } from '@gouji/tree';

/** Make a reader of a flag's value that refuses all but the values allowed. */
export function oneOf<T extends string>(flag: string, allowed: readonly T[]): (value: string) => T {
  return (value) => {
    if (allowed.includes(value as T)) return value as T;
    const list = allowed.join(', ');
    throw new GoujiError('usage', {
      zh: `${flag} 的值“${value}”无效,可用的值:${list}。`,
      en: `Unexpected \`${flag} ${value}\`, expected one of ${list}.`,
    });
  };
}
