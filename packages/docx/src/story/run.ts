import type { CharacterFormat } from '../styles/character-format.js';

/** The run at hand: what it states itself, and what its content is to look like. */
export interface Run extends CharacterFormat {
  /** Its character style. */
  style: string | undefined;
  /** The marks of the tree, as bits. */
  marks: number;
  hidden: boolean;
}

/** Make a run without formatting. */
export function plainRun(): Run {
  return { stated: 0, on: 0, style: undefined, marks: 0, hidden: false };
}
