import type { Heading, Paragraph, PhrasingContent } from 'mdast';

export const text = (value: string) => ({ type: 'text' as const, value });

export const strong = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [text(value)],
});

export const paragraph = (...children: Array<string | PhrasingContent>): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

export const heading = (
  depth: Heading['depth'],
  printed: string,
  value: string,
  runIn?: string,
): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
  data: { number: { printed, label: printed }, ...(runIn ? { runIn } : {}) },
});
