import { type PrintedNumber, textOf } from '@gouji/tree';
import type { PhrasingContent, Text } from 'mdast';

/** Put a printed number before the words it counts, parted from them where they would run together. */
export function printedNumber(
  number: PrintedNumber | undefined,
  children: PhrasingContent[],
): PhrasingContent[] {
  if (!number) return children;
  const text = textOf({ type: 'paragraph', children });
  const word = /[\p{L}\p{N}]$/u.test(number.printed) && text !== '';
  const latin = /[!-~]$/u.test(number.printed) && /^[\w(]/u.test(text);
  const node: Text = { type: 'text', value: number.printed + (word || latin ? ' ' : '') };
  return [node, ...children];
}
