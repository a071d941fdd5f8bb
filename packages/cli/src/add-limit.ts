import { GoujiError } from '@gouji/tree';

/**
 * Read `--limit NAME=N`, which may be given for several limits; whether there is such a limit is
 * for `checkOptions` to say.
 */
export function addLimit(
  value: string,
  limits: Record<string, number> = {},
): Record<string, number> {
  const [, name, number] = /^([a-z]+)=([1-9]\d*)$/i.exec(value) ?? [];
  if (name !== undefined) return { ...limits, [name]: Number(number) };
  throw new GoujiError('usage', {
    zh: `--limit 的值“${value}”无效,应为 名称=正整数,如 cells=1000000。`,
    en: `Unexpected \`--limit ${value}\`, expected NAME=N with a positive whole number, such as cells=1000000.`,
  });
}
