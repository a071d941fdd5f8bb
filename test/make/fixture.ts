import type { MustFlag, ReportData } from './report-data.js';

/** What a reader must find in a fixture, in the manner of the seeds' `*.expected.json`. */
export interface Expected {
  form: string | null;
  agency: string | null;
  year: number | null;
  title: string | null;
  /** Problems that must be raised; no other error or warning may be. */
  must_flag: MustFlag[];
  /** Canonical values that are not 0; every other path of the form is 0. */
  tables: Record<string, number | null>;
}

/** A printed report with the truth about it. */
export interface Fixture {
  /** Folder in test/fixtures. */
  name: string;
  /** File name in that folder. */
  file: string;
  content: string | Uint8Array;
  expected: Expected;
}

/** Pair a printed report with its truth; `except` says what a shape loses or adds. */
export function fixture(
  name: string,
  file: string,
  content: string | Uint8Array,
  report: ReportData,
  except: Partial<Expected> = {},
): Fixture {
  const expected: Expected = {
    form: report.form.id,
    agency: report.agency,
    year: report.year,
    title: report.title,
    must_flag: report.mustFlag,
    tables: Object.fromEntries(Object.entries(report.values).filter(([, value]) => value !== 0)),
    ...except,
  };
  return { name, file, content, expected };
}
