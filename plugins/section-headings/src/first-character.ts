import type { Heading, Paragraph } from 'mdast';

/** The first character that a block's own nodes print, where its first one tells. */
export function firstCharacter({ children }: Heading | Paragraph): string | undefined {
  const [first] = children;
  return first?.type === 'text' ? /\S/u.exec(first.value)?.[0] : undefined;
}
