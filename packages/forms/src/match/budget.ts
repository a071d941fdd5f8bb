/** What the search for one document may cost and has found out; shared by all its tables. */
export interface Budget {
  /** Steps that are left. What is still open when they are spent stays open. */
  steps: number;
  /** Digits are known to have run together. */
  fused: boolean;
  /** Blanks among them were dropped. */
  gaps: boolean;
  /** Rows whose sums hold only if blanks between their numbers were dropped. */
  dropped: number;
  /** Rows with fewer numbers than cells that satisfy their sums in some way, and in none. */
  balanced: number;
  unbalanced: number;
  /** Blanks of merged cells were moved to the end of their lines. */
  moved: boolean;
  /** Some row was read that has blanks at its end in place of numbers. */
  short: boolean;
}

/** In so many rows it is no chance that blanks were dropped: places tell nothing any more. */
const fewestDropped = 2;

/** A sum of so many numbers is no chance, in one row alone. */
const fewestSummed = 4;

/** With so many rows that satisfy their sums in no way, a blank in them is not nothing. */
const fewestUnbalanced = 3;

/** Enough for any table that a person could read, and spent well within a second. */
const mostSteps = 1_000_000;

/** Give a document its budget. */
export function newBudget(): Budget {
  return {
    steps: mostSteps,
    fused: false,
    gaps: false,
    dropped: 0,
    balanced: 0,
    unbalanced: 0,
    moved: false,
    short: false,
  };
}

/** Tell whether blanks were dropped from the document, so that its lines are filled up at the end. */
export function areBlanksDropped({ dropped }: Budget): boolean {
  return dropped >= fewestDropped;
}

/** Note a row whose sums hold only if blanks between its numbers were dropped. */
export function noteDropped(budget: Budget, numbers: number): void {
  budget.dropped += numbers >= fewestSummed ? fewestDropped : 1;
}

/** Tell whether sums lack numbers that were not printed, so that one which holds may hold by chance. */
export function doSumsLack({ balanced, unbalanced }: Budget): boolean {
  return unbalanced >= fewestUnbalanced && unbalanced > balanced;
}

/** Tell whether a row was read by places of which a later one shows that they tell nothing. */
export function areMovedUnseen({ moved, short }: Budget): boolean {
  return moved && short;
}
