/** What the search for one document may cost and has found out; shared by all its tables. */
export interface Budget {
  /** Steps that are left. What is still open when they are spent stays open. */
  steps: number;
  /** Digits are known to have run together. */
  fused: boolean;
  /** Rows whose sums hold only if blanks between their numbers were dropped. */
  dropped: number;
}

/** In so many rows it is no chance that blanks were dropped: places tell nothing any more. */
const fewestDropped = 2;

/** Enough for any table that a person could read, and spent well within a second. */
const mostSteps = 1_000_000;

/** Give a document its budget. */
export function newBudget(): Budget {
  return { steps: mostSteps, fused: false, dropped: 0 };
}

/** Tell whether blanks were dropped from the document, so that its lines are filled up at the end. */
export function areBlanksDropped({ dropped }: Budget): boolean {
  return dropped >= fewestDropped;
}
