import type { Figure } from './find-figures.js';

/** A sum, share or rate that prose states, and whether it holds. */
export interface Statement {
  verdict: 'holds' | 'broken';
  /** What is stated, and what it comes to. */
  stated: number;
  found: number;
  /** The arithmetic in figures: `52 = 46 + 4 + 2`. */
  formula: string;
  /** The figures it is made of, in their order. */
  figures: Figure[];
}
