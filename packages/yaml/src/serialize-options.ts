import type { Language, Report } from '@gouji/tree';

/** What YAML and JSON print of a report. */
export interface SerializeOptions {
  /** Language of the messages; that of the form where it is not given. */
  language?: Language | undefined;
  /** Add the map path → lexeme, place and way of each value. */
  provenance?: boolean | undefined;
  /** Canonical paths to print, in this order; those of the report where it is not given. */
  order?: readonly string[] | undefined;
  /** Gives the words to print as a comment beside a key of `tables`, by form and path (YAML). */
  labels?: ((form: string, path: string, report: Report) => string | undefined) | undefined;
}
