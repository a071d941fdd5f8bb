import { AssertionError } from 'node:assert';

/**
 * Compare a text with what is expected.
 *
 * @param where what the text is of, for the message
 * @throws AssertionError that names the first line that differs
 */
export function compareText(where: string, found: string, expected: string): void {
  if (expected === found) return;
  const [own, other] = [found.split('\n'), expected.split('\n')];
  const at = other.findIndex((line, index) => line !== own[index]);
  const line = at < 0 ? other.length : at;
  throw new AssertionError({
    message: [
      `${where}:${line + 1}: found\n  ${own[line] ?? '(the end)'}`,
      `expected\n  ${other[line] ?? '(the end)'}`,
    ].join('\n'),
    actual: found,
    expected,
    operator: 'strictEqual',
  });
}
