import type { Fact } from '@gouji/tree';

/** A number in prose, tied to the cells that its words may mean. */
export interface StatedFact extends Fact {
  /** Each entry is a list of canonical paths to be added up; none where no cell holds the number. */
  means: string[][];
  /** Half of the last digit stated, for rounded numbers such as 2.5万. */
  tolerance: number;
  /** It speaks of the report's own figures beyond doubt, so that a difference is a contradiction. */
  certain: boolean;
}

/** Leave out what only the checks need. */
export function plainFact(fact: StatedFact): Fact {
  const { means: _means, tolerance: _tolerance, certain: _certain, ...plain } = fact;
  return plain;
}
