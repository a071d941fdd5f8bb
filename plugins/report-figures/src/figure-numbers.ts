/** What a figure shows: numbers by group and bar; a group is one of the values, or a year. */
export interface FigureNumbers {
  title: string;
  /** What the numbers count, where the form says so. */
  unit: string | null;
  /** Names of the bars of a group; one without a name where each group is one bar. */
  bars: string[];
  groups: FigureGroup[];
}

export interface FigureGroup {
  label: string;
  /** A number for each bar; null where it is not known. */
  values: Array<number | null>;
  /** There is nothing to read it from: a year of which no report was given. */
  missing: boolean;
}
