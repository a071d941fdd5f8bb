import type { RootContent } from 'mdast';
import type { Piece } from './find-continuation.js';
import { readOutside } from './read-outside.js';
import type { ReadState } from './state.js';

/** Read what stands around an article: its text as text, the rest as page furniture. */
export function readPieces(state: ReadState, pieces: Piece[]): RootContent[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && last[0]!.body === piece.body) last.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap((run): RootContent[] => {
    const nodes = run.map(({ node }) => node);
    return run[0]!.body ? state.flow(nodes) : readOutside(state, nodes);
  });
}
