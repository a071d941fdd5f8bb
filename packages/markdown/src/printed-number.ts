import { type PrintedNumber, textOf } from '@gouji/tree';
import type { PhrasingContent } from 'mdast';

/** Put a printed number before the words it counts; Latin words keep a space from it. */
export function printedNumber(
  number: PrintedNumber | undefined,
  children: PhrasingContent[],
): PhrasingContent[] {
  if (!number) return children;
  const text = textOf({ type: 'paragraph', children });
  const space = /[!-~]$/u.test(number.printed) && /^[\w(]/u.test(text) ? ' ' : '';
  return [{ type: 'text', value: number.printed + space }, ...children];
}
