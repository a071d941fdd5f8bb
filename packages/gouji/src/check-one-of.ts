import { closest, GoujiError } from '@gouji/tree';

/** Refuse a value that is none of those allowed, and say which it was probably meant to be. */
export function checkOneOf(option: string, value: unknown, allowed: readonly string[]): void {
  if (allowed.includes(value as string)) return;
  const list = allowed.join(', ');
  const near = typeof value === 'string' ? closest(value, allowed) : undefined;
  throw new GoujiError('usage', {
    zh: `\`${option}\` 的值“${String(value)}”无效,可用的值:${list}${near ? `;您要的是 ${near} 吗?` : '。'}`,
    en: `Unexpected \`${option}: ${String(value)}\`, expected one of ${list}${near ? `; did you mean ${near}?` : '.'}`,
  });
}
