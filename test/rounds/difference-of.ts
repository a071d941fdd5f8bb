/** Show where two texts begin to differ. */
export function differenceOf(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 30), at + 60);
  return `${around(before)} became ${around(after)}`;
}
