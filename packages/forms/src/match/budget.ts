/**
 * How much more the search for one document may cost, in steps; shared by all its tables. What is
 * still open when it is spent stays open.
 */
export interface Budget {
  steps: number;
}

/** Enough for any table that a person could read, and spent well within a second. */
const mostSteps = 2_000_000;

/** Give a document its budget. */
export function newBudget(): Budget {
  return { steps: mostSteps };
}
