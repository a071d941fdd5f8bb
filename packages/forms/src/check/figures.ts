import type { Place, Value } from '@gouji/tree';

/** What the rules of arithmetic are checked against. */
export interface Figures {
  values: Record<string, Value>;
  /** Values of groups printed as one row: canonical path of the cell → value. */
  collapsed: Map<string, number | null>;
  /** Cells that not every issue of the form prints, and this one does not. */
  absent: ReadonlySet<string>;
  /** Lexeme and place of each cell, for quoting. */
  source: Map<string, { text: string; place: Place | undefined }>;
  /** The values of last year's report, where it is given. */
  previous?: Record<string, Value> | undefined;
}
