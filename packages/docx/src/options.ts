/** Bounds of what is read; a file beyond one is refused with `limit-exceeded`. */
export interface DocxLimits {
  /** Entries of the zip file. */
  entries?: number | undefined;
  /** Inflated bytes of one part. */
  partBytes?: number | undefined;
  /** Inflated bytes of all parts that are read. */
  totalBytes?: number | undefined;
  /** Depth of nested XML elements. */
  depth?: number | undefined;
  /** Table cells of the whole document. */
  cells?: number | undefined;
  /** Paragraphs, pieces of text, cells and notes of the whole document. */
  nodes?: number | undefined;
  /** Characters of text of the whole document. */
  characters?: number | undefined;
}

/** How a Word file is read. */
export interface DocxOptions {
  /** Keep comments, as notes that stand where the comment was made. */
  comments?: boolean | undefined;
  /** Keep text that Word hides (`w:vanish`). */
  hidden?: boolean | undefined;
  /**
   * What becomes of tracked changes: `accepted` (the default) reads the text as it will be, `all`
   * keeps what was inserted and deleted as nodes of these names.
   */
  trackedChanges?: 'accepted' | 'all' | undefined;
  limits?: DocxLimits | undefined;
}

/** The bounds in force when the caller sets none. */
export const defaultLimits = {
  entries: 10_000,
  partBytes: 128 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024,
  depth: 1000,
  cells: 500_000,
  nodes: 1_000_000,
  characters: 20_000_000,
} as const satisfies Required<DocxLimits>;

/** Fill in the bounds that the caller did not set. */
export function resolveLimits(limits: DocxLimits = {}): Required<Record<keyof DocxLimits, number>> {
  return {
    entries: limits.entries ?? defaultLimits.entries,
    partBytes: limits.partBytes ?? defaultLimits.partBytes,
    totalBytes: limits.totalBytes ?? defaultLimits.totalBytes,
    depth: limits.depth ?? defaultLimits.depth,
    cells: limits.cells ?? defaultLimits.cells,
    nodes: limits.nodes ?? defaultLimits.nodes,
    characters: limits.characters ?? defaultLimits.characters,
  };
}

/** The bounds in force. */
export type Limits = ReturnType<typeof resolveLimits>;
