import type { RootContent } from 'mdast';
import type {} from 'vfile';

/** How much a problem matters: an error must be mended, a warning read, an info known. */
export type Severity = 'error' | 'warning' | 'info';

/** A language of the messages. */
export type Language = 'zh' | 'en';

/** A text in both languages. */
export interface Localized {
  zh: string;
  en: string;
}

/** Where something stands in a source that has no lines. Counts start at 1. */
export interface SourceAddress {
  part: string;
  paragraph?: number | undefined;
  table?: number | undefined;
  row?: number | undefined;
  cell?: number | undefined;
}

/** Where something stands: line and column of text, or the address in a DOCX. Counts start at 1. */
export type Place = { line: number; column: number } | SourceAddress;

/** One finding, with everything a person needs to judge it. */
export interface Problem {
  /** Rule id, kebab-case. */
  rule: string;
  severity: Severity;
  /** Canonical path of the cell, or the prefix of one (a row, a table). */
  path?: string | undefined;
  /** Every cell involved. */
  paths?: string[] | undefined;
  message: Localized;
  expected?: number | string | null | undefined;
  actual?: number | string | null | undefined;
  /** The words of the source. */
  quote?: string | undefined;
  suggestion?: Localized | undefined;
  place?: Place | undefined;
  /** Somebody has looked at it and says why it may stay; it does not count any more. */
  waived?: { reason: string } | undefined;
}

/** Something that was checked and found right. */
export interface Check {
  /** The rule that it keeps. */
  rule: string;
  /** The path or paths it speaks of. */
  path?: string | undefined;
  /** The arithmetic: `254 = 147 + 75 + 5 + 2 + 25`. */
  formula: string;
  quote: string;
  place?: Place | undefined;
}

/** What was checked, so that silence can be told from neglect. */
export interface Checks {
  /** Instances of the form's rules that hold, are broken, or cannot be decided for a missing value. */
  rules: { hold: number; broken: number; open: number };
  /** What prose states and the table, or prose itself, bears out. */
  prose: Check[];
}

/** A canonical value: a number, or the words of a cell for text; null where the source has none. */
export type Value = number | string | null;

/**
 * How a value was obtained from the source. Of title, agency, year and period: from the title, from
 * the sentence that announces the report, from its opening sentence, from the period it states, from
 * a cell of the form, from the name of the file, or from a setting. Of the form: by the labels that
 * the document prints, by the titles of its sections, by the year where these leave a tie, or by a
 * setting.
 */
export type How =
  | 'grid'
  | 'row'
  | 'stream'
  | 'split'
  | 'sum'
  | 'order'
  | 'title'
  | 'announcement'
  | 'opening'
  | 'period'
  | 'cell'
  | 'file-name'
  | 'setting'
  | 'labels'
  | 'titles'
  | 'year';

/** Where one value came from. */
export interface Provenance {
  lexeme: string;
  place?: Place | undefined;
  how: How;
}

/**
 * How a data file words a piece of the tree. Printed again, it is worded so as long as the piece
 * still reads as it was read.
 */
export interface Wording {
  /** The Markdown of the data file. */
  markdown: string;
  /** The Markdown that its nodes print as. */
  canonical: string;
}

/** Why a document is taken for a form. */
export interface Choice {
  by: 'setting' | 'labels' | 'titles' | 'year';
  /** The words of the document that decided: labels that the next best form does not have. */
  words: string[];
  /** Labels of the form's tables that the document prints, of how many. */
  found: number;
  labels: number;
  /** Other forms that it would fit, the best first. */
  others: Array<{ form: string; found: number; labels: number }>;
}

/** One section of the report; `body` is a piece of the tree without the form's tables. */
export interface ReportSection {
  id: string;
  number: string | null;
  title: string;
  body: RootContent[];
  wording?: Wording | undefined;
}

/** A value as read, or its words where it is no number. */
export type ExtraValue = number | string | null;

/** What the source has and the form does not know. */
export interface Extra {
  kind: 'row' | 'column' | 'cell' | 'table';
  section: string | null;
  path?: string | undefined;
  labels: string[];
  /** Numbers where the source has numbers, else its words; of a table, one record a row. */
  values: Array<ExtraValue | Record<string, ExtraValue>>;
  place?: Place | undefined;
}

/** A number stated in prose. */
export interface Fact {
  section: string | null;
  /** The canonical path or paths it speaks of. */
  path: string;
  value: number;
  unit: string | null;
  approximate: boolean;
  quote: string;
  place?: Place | undefined;
}

/** What the report was read from. */
export interface ReportSource {
  file: string | null;
  format: string;
  sha256: string;
}

/** A report: the fixed contract that YAML and JSON print. */
export interface Report {
  form: string | null;
  title: string | null;
  agency: string | null;
  year: number | null;
  period: { from: string; to: string } | null;
  source: ReportSource;
  preamble: RootContent[];
  preambleWording?: Wording | undefined;
  sections: ReportSection[];
  /** Canonical path → value, in the form's order. */
  values: Record<string, Value>;
  /** Key → name as printed, of the rows that a form leaves for the document to name. */
  names?: Record<string, string> | undefined;
  /** Canonical path → why there is no value: the id of the form's marker that the source prints. */
  marks?: Record<string, string> | undefined;
  /** Where each value came from, and `title`, `agency`, `year` and `period` too. */
  provenance: Record<string, Provenance>;
  extra: Extra[];
  facts: Fact[];
  problems: Problem[];
  /** What was checked; absent where the report fits no form. */
  checks?: Checks | undefined;
  /** Why the document is taken for its form. */
  choice?: Choice | undefined;
  /** Language of the form, which the messages take unless told otherwise. */
  language: Language;
}

declare module 'vfile' {
  interface DataMap {
    report: Report;
    /** Settles a problem that is found when the report stands: its level, and whether it is waived. */
    settle: (problem: Problem) => Problem | undefined;
  }
}
