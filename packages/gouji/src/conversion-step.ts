import type { Node } from 'mdast';
import type { VFile } from 'vfile';

/** What a document has become after one step of its conversion. */
export interface ConversionStep {
  /** What was done: one of gouji's own steps, or the name of a plugin. */
  name: string;
  /** The phase of a plugin; gouji's own steps have none. */
  phase?: 'start' | 'before' | 'after' | 'html' | undefined;
  /** The tree as it is now: mdast with the nodes of gouji, and hast from the step `to-hast` on. */
  tree: Node;
  file: VFile;
}

/** Is told of each step; the tree goes on to change, so what is wanted of it is to be taken at once. */
export type WatchStep = (step: ConversionStep) => void;
