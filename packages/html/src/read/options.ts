/** How HTML is read. */
export interface FromHtmlOptions {
  /** Deepest nesting of elements (default: 512, where browsers stop nesting too). */
  readonly maxDepth?: number | undefined;
  /** Slots of the largest grid (default: 2,000,000). */
  readonly maxSlots?: number | undefined;
  /** Take tables that only lay out a page for data too (default: read their cells as text). */
  readonly keepTables?: boolean | undefined;
}
