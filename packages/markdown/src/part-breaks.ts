import type { PhrasingContent } from 'mdast';

/** Inline content parted from the line breaks at its ends. */
export interface PartedBreaks {
  before: PhrasingContent[];
  inner: PhrasingContent[];
  after: PhrasingContent[];
}

/** Part inline content from the line breaks at its ends, where Markdown cannot hold them. */
export function partBreaks(children: readonly PhrasingContent[]): PartedBreaks {
  const start = children.findIndex((node) => !isEmptyLine(node));
  if (start < 0) return { before: [...children], inner: [], after: [] };
  const end = children.findLastIndex((node) => !isEmptyLine(node)) + 1;
  return {
    before: children.slice(0, start),
    inner: children.slice(start, end),
    after: children.slice(end),
  };
}

function isEmptyLine(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && /^\s*\n\s*$/u.test(node.value));
}
