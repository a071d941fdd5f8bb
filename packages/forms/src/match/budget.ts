/** What the search for one document may cost and has found out; shared by all its tables. */
export interface Budget {
  /** Steps that are left. What is still open when they are spent stays open. */
  steps: number;
  /** Digits are known to have run together. */
  fused: boolean;
}

/** Enough for any table that a person could read, and spent well within a second. */
const mostSteps = 2_000_000;

/** Give a document its budget. */
export function newBudget(): Budget {
  return { steps: mostSteps, fused: false };
}
