import { GoujiError } from '@gouji/tree';

/** Read the value of `--year`. */
export function readYear(value: string): number {
  if (/^(?:19|20)\d{2}$/u.test(value)) return Number(value);
  throw new GoujiError('usage', {
    zh: `--year 的值“${value}”无效,应为四位年份,如 2023。`,
    en: `Unexpected \`--year ${value}\`, expected a year such as 2023.`,
  });
}
