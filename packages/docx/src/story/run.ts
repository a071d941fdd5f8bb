import type { CharacterFormat } from '../styles/character-format.js';

/** The run at hand: what its content is to look like. */
export interface Run {
  /** Formatting stated by the run itself. */
  direct: CharacterFormat;
  /** Its character style. */
  style?: string | undefined;
  marks: number;
  hidden: boolean;
  font?: string | undefined;
}

/** Make a run without formatting. */
export function plainRun(): Run {
  return { direct: {}, marks: 0, hidden: false };
}
