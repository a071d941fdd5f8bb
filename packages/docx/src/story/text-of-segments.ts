import type { Segment } from './segment.js';

/** Read the text of segments. */
export function textOfSegments(segments: readonly Segment[]): string {
  return segments.map(({ node }) => (node.type === 'text' ? node.value : '')).join('');
}
