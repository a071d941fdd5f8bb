/** Words of a sentence that stand for the whole of a year. */
const wholeYear = /1月(?:1日)?起?[至到\-–—~].{0,6}?12月(?:31日)?|12月(?:31日|底|末)/gu;
/** A clause that is nothing but a time: 1-6月, 2022年3月份. */
const timeAlone = /^(?:\d{4}年)?[\d至到\-–—~月日上下中旬份]+$/u;

/** Tell whether a number is of another year than the report, or of some months of it. */
export function isOtherTime(before: string, year: number | null): boolean {
  const named = [...before.matchAll(/((?:19|20)\d{2})年/gu)].pop()?.[1];
  if (named !== undefined && year !== null && Number(named) !== year) return true;
  if (!before.includes('月')) return false;
  const clauses = before.split(/[,;:。]/u).map((clause) => clause.trim());
  const last = clauses.pop()!;
  const time = timeAlone.test(clauses.at(-1) ?? '') ? clauses.at(-1)! : '';
  return /\d{1,2}月/u.test(`${time}${last}`.replace(wholeYear, ''));
}
