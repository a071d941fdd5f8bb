import type { Form } from '@gouji/forms';

/** A paragraph of prose. */
export interface Prose {
  kind: 'paragraph';
  text: string;
}

/** A heading below the section's; with `runIn` its paragraph follows on the same line. */
export interface Heading {
  kind: 'heading';
  /** 2 prints (一), 3 prints 1. */
  level: 2 | 3;
  text: string;
  runIn?: string;
}

export type Block = Prose | Heading;

/** A problem that a reader must raise. */
export interface MustFlag {
  rule: string;
  path: string;
}

/** A fictional report: the truth that every printed shape of it is compared with. */
export interface ReportData {
  form: Form;
  agency: string;
  year: number;
  /** The title printed, or null where the shape prints none. */
  title: string | null;
  preamble: string[];
  /** Prose by section id; it stands before the section's table. */
  prose: Record<string, Block[]>;
  /** Values that are not 0. */
  values: Record<string, number | null>;
  /** What is printed where it is not the plain number: `9623(增)`, `/`, ``. */
  printed?: Record<string, string>;
  mustFlag: MustFlag[];
}

/** Make a paragraph. */
export function p(text: string): Prose {
  return { kind: 'paragraph', text };
}

/** Make a heading of the level (一). */
export function h2(text: string, runIn?: string): Heading {
  return { kind: 'heading', level: 2, text, ...(runIn && { runIn }) };
}

/** Make a heading of the level 1. */
export function h3(text: string, runIn?: string): Heading {
  return { kind: 'heading', level: 3, text, ...(runIn && { runIn }) };
}

/** The lexeme that a report prints for a value. */
export function lexemeOf(report: ReportData, path: string): string {
  const value = report.values[path];
  return report.printed?.[path] ?? (value === null ? '' : String(value ?? 0));
}
