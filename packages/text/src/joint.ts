/** What stands between two lines that are put together again: a space between words of Latin letters. */
export function joint(before: string, after: string): '' | ' ' {
  return /[A-Za-z,.;:!?)]$/u.test(before) && /^[A-Za-z0-9(]/u.test(after) ? ' ' : '';
}
