import { z } from 'zod';
import { figureSchema } from './figure-definition.js';
import { factSchema, grammarSchema, levelSchema, proseSumSchema } from './prose-definition.js';

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a snake_case name');
const ruleId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a kebab-case name');
const words = z.array(z.string().min(1));
const localized = z.strictObject({ zh: z.string(), en: z.string() });
const severity = z.enum(['error', 'warning', 'info']);

/** Words that stand where there is no value, and say why: N/A. */
const marker = z.strictObject({ id, label: z.string().min(1), aliases: words.optional() });

/**
 * What a value cell may hold. Numbers: `count` (0, 1, 2 …), `signed` (whole), `decimal` (any).
 * Words: `text`, `date`, `url`, and `choice` (one of `choices`, also ticked in a row of boxes).
 */
const cell = z.strictObject({
  type: z.enum(['count', 'signed', 'decimal', 'text', 'date', 'url', 'choice']).optional(),
  unit: z.string().optional(),
  choices: words.optional(),
  missing: z.array(marker).optional(),
});

/** A node of a label tree; one without an id adds nothing to the path. */
export interface LabelDefinition {
  id?: string | undefined;
  label: string;
  aliases?: string[] | undefined;
  cell?: z.infer<typeof cell> | undefined;
  /** The label has children and prints a value of its own, which goes by this id below it. */
  value?: string | undefined;
  /** The value is a part of the one above, not one of the numbers that make it up: 其中. */
  part?: boolean | undefined;
  /** Not every issue of the form prints it; where it is not printed, nothing is missing. */
  optional?: boolean | undefined;
  /** The row stands without its label, or under any name, where the table has no other. */
  alone?: boolean | undefined;
  /**
   * The row stands for any number of rows of this kind, each with a name of its own, from which
   * its part of the path is made; `label` heads the column of their names.
   */
  open?: string | undefined;
  /** Names to print where none are known: in a blank form. */
  names?: string[] | undefined;
  /** Of a column over rows of several levels: the kind of open row that it has one value for. */
  per?: string | undefined;
  /** The children may be printed as this one row. */
  collapsible?: boolean | undefined;
  children?: LabelDefinition[] | undefined;
}

const label: z.ZodType<LabelDefinition, LabelDefinition> = z.lazy(() =>
  z.strictObject({
    id: id.optional(),
    label: z.string().min(1),
    aliases: words.optional(),
    cell: cell.optional(),
    value: id.optional(),
    part: z.boolean().optional(),
    optional: z.boolean().optional(),
    alone: z.boolean().optional(),
    open: id.optional(),
    names: words.optional(),
    per: id.optional(),
    collapsible: z.boolean().optional(),
    children: z.array(label).min(1).optional(),
  }),
);

const heading = z.strictObject({ label: z.string().min(1), aliases: words.optional() });

/**
 * A rectangle of a table: a tree of column labels over a tree of row labels. Without column labels
 * each row has one value; without row labels there is one row.
 */
const block = z.strictObject({
  title: heading.optional(),
  corner: heading.optional(),
  columns: z.array(label).min(1).optional(),
  rows: z.array(label).min(1).optional(),
  /** `grid` (the default) gives each level of row labels a column; `list` prints all in one. */
  layout: z.enum(['grid', 'list']).optional(),
  /** The head of a column between row labels and values that prints the unit of each row. */
  unitColumn: heading.optional(),
});

const table = z.strictObject({
  id,
  section: id,
  title: localized,
  cell: cell.optional(),
  /** Not every issue of the form has it; where it is not printed, nothing is missing. */
  optional: z.boolean().optional(),
  blocks: z.array(block).min(1),
});

const section = z.strictObject({
  id,
  number: z.string().optional(),
  title: z.string().min(1),
  aliases: words.optional(),
  /** Words that name the section in a title of any other wording. */
  keywords: z.array(words).optional(),
  /** Not every issue of the form has it. */
  optional: z.boolean().optional(),
  /** Phrases that say that the section says nothing; when given, an empty section is a problem. */
  emptyWhen: words.optional(),
  /** Words after which such a phrase does not speak for the whole section: 但. */
  emptyUnless: words.optional(),
});

/**
 * A term of an equation: a path, a path taken away, a path of last year's report, or a path in
 * another table, read in the same row or column. A group stands for all cells below it, and `*` for
 * every row that the document names.
 */
const term = z.union([
  z.string(),
  z.strictObject({ minus: z.string() }),
  z.strictObject({ previous: z.string() }),
  z.strictObject({ table: id, path: z.string() }),
]);
const equation = z.strictObject({ left: z.array(term).min(1), right: z.array(term).min(1) });

/**
 * A rule of arithmetic. `each` says how often it holds: for every row, for every column, or for
 * each path given; its terms are read below that. `tree` needs no terms: it holds for every label
 * that has both children and a value of its own.
 */
const rule = z.strictObject({
  id: ruleId,
  severity,
  table: id,
  title: localized,
  each: z.union([z.enum(['rows', 'columns']), z.array(z.string())]).optional(),
  equal: equation.optional(),
  /** The left side is at most the right one. */
  atMost: equation.optional(),
  /** `sum`: the value is the sum of its children but the parts; `parts`: no part exceeds it. */
  tree: z.enum(['sum', 'parts']).optional(),
  /** `sum`: the row that may stand under any name is the sum of those under other names, if any. */
  named: z.enum(['sum']).optional(),
  /** An equation that must not hold where `when` is not zero. */
  forbid: z
    .strictObject({ when: z.string(), ...equation.shape, suggestion: localized.optional() })
    .optional(),
  /** The term that a finding is reported at; a rule of the `tree` knows it. */
  at: z.string().optional(),
});

const metadata = z.strictObject({
  /** Words of which the title of the document holds one. */
  titleWords: words.default([]),
  /** Words that follow the agency's name or the year in a title. */
  subjectWords: words.default([]),
  /** Words before the year in a title, where years are written so: Fiscal Year 2016. */
  yearWords: words.optional(),
  /** Words that announce the agency: 现将 X … 报告如下. */
  announce: words.default([]),
  /** Verbs that follow the agency's name in an opening sentence. */
  verbs: words.default([]),
  /** Endings of an agency's name. */
  suffixes: words.default([]),
  /** Words that name no agency. */
  pronouns: words.default([]),
  /** Names that begin like such a word. */
  properNames: words.optional(),
  /** Paths of cells that name the agency, the first that is filled before any title. */
  agencyCells: words.optional(),
  /** Words that turn a sentence to the future. */
  plans: words.optional(),
  /** Words that a name may end in or not, for the same body: 人民政府. */
  bodyEndings: words.optional(),
  /** Those of them with which the name still means the body itself and not its office. */
  selfEndings: words.optional(),
  /** Endings of the area that a longer name of the same body begins with: 县. */
  areaEndings: words.optional(),
});

/** The definition of a form, as `form.yaml` holds it. */
export const formSchema = z.strictObject({
  id: ruleId,
  language: z.enum(['zh', 'en']),
  title: localized,
  years: z.strictObject({ from: z.int(), to: z.int().optional() }),
  issued: z.string().optional(),
  metadata: metadata.prefault({}),
  sections: z.array(section),
  tables: z.array(table),
  rules: z.array(rule).optional(),
  /** A clause with one of these words states no value of the form. */
  factsUnless: words.optional(),
  /** From one of these words to the end of the sentence, numbers speak of parts. */
  factsParts: words.optional(),
  /**
   * Other bodies: a name that begins with one word of the first list (县) and holds one of the
   * second (局) is not the agency that reports, so what it counts is no value of the form.
   */
  factsOthers: z.strictObject({ begins: words, holds: words, except: words.optional() }).optional(),
  factsLevels: z.array(levelSchema).optional(),
  facts: z.array(factSchema).optional(),
  /** Numbers of prose that must add up. */
  sums: z.array(proseSumSchema).optional(),
  /** Without it, sums and shares stated in prose are not checked. */
  prose: grammarSchema.optional(),
  /** Charts of the report's own numbers, drawn on request. */
  figures: z.array(figureSchema).optional(),
});

export type FormDefinition = z.infer<typeof formSchema>;
/** The same as people write it, with what has a default left out. */
export type FormInput = z.input<typeof formSchema>;
export type TableDefinition = z.infer<typeof table>;
export type BlockDefinition = z.infer<typeof block>;
export type SectionDefinition = z.infer<typeof section>;
export type RuleDefinition = z.infer<typeof rule>;
export type TermDefinition = z.infer<typeof term>;
export type MetadataDefinition = z.infer<typeof metadata>;
export type CellDefinition = z.infer<typeof cell>;
export type MarkerDefinition = z.infer<typeof marker>;
export type CellType = NonNullable<z.infer<typeof cell>['type']>;
