/** A report that goes round, as a file and as the data that it was read as. */
export interface Sample {
  name: string;
  content: Uint8Array | string;
  /** Name of the file, whose ending tells its format. */
  file: string | undefined;
  yaml: string;
  /** The report was made in a style, or of a form, that is not yet read as it should be. */
  known: boolean;
}
