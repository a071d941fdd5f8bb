/** How mammoth is to read a Word file. */
export interface DocxMammothOptions {
  /** Style map in mammoth's language: lines, or a list of them. */
  readonly styleMap?: string | readonly string[] | undefined;
  /** Whether mammoth's own style map follows yours (default: true). */
  readonly includeDefaultStyleMap?: boolean | undefined;
  /** Bytes that all parts of the file may inflate to (default: 64 MiB); mammoth has no bound itself. */
  readonly maxBytes?: number | undefined;
}
