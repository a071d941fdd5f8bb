import * as z from 'zod';

const count = z.int().positive();
const place = z.union([
  z.strictObject({ line: count, column: count }),
  z.strictObject({
    part: z.string(),
    paragraph: count.optional(),
    table: count.optional(),
    row: count.optional(),
    cell: count.optional(),
  }),
]);
const word = z.union([z.number(), z.string(), z.null()]);

/** Values nested by the segments of their paths. */
export interface NestedValues {
  [segment: string]: number | string | null | NestedValues;
}

const values: z.ZodType<NestedValues> = z.record(
  z.string(),
  z.union([word, z.lazy(() => values)], { error: 'expected a number, null or a map of them' }),
);

const section = z.strictObject({
  id: z.string().min(1),
  number: z.string().nullable().default(null),
  title: z.string().default(''),
  body: z.string().default(''),
});

const extra = z.strictObject({
  kind: z.enum(['row', 'column', 'cell', 'table']),
  section: z.string().nullable().default(null),
  path: z.string().optional(),
  labels: z.array(z.string()),
  values: z.array(z.union([word, z.record(z.string(), word)])),
  place: place.optional(),
});

const fact = z.strictObject({
  section: z.string().nullable(),
  path: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  approximate: z.boolean(),
  quote: z.string(),
  place: place.optional(),
});

const problem = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  path: z.string().optional(),
  paths: z.array(z.string()).optional(),
  message: z.string(),
  expected: word.optional(),
  actual: word.optional(),
  quote: z.string().optional(),
  suggestion: z.string().optional(),
  place: place.optional(),
  waived: z.strictObject({ reason: z.string() }).optional(),
});

const provenance = z.strictObject({
  lexeme: z.string(),
  place: place.optional(),
  how: z.enum([
    'grid',
    'row',
    'stream',
    'split',
    'sum',
    'order',
    'title',
    'announcement',
    'opening',
    'period',
    'cell',
    'file-name',
    'setting',
    'labels',
    'titles',
    'year',
  ]),
});

/** The report as data: the contract of the YAML. Only `form` must be there. */
export const reportSchema = z.strictObject({
  form: z.string().nullable(),
  title: z.string().nullable().default(null),
  agency: z.string().nullable().default(null),
  year: z.int().nullable().default(null),
  period: z.strictObject({ from: z.string(), to: z.string() }).nullable().default(null),
  source: z
    .strictObject({ file: z.string().nullable(), format: z.string(), sha256: z.string() })
    .optional(),
  preamble: z.string().default(''),
  sections: z.array(section).default([]),
  tables: values.default({}),
  names: z.record(z.string(), z.string()).optional(),
  marks: z.record(z.string(), z.array(z.string())).optional(),
  extra: z.array(extra).default([]),
  facts: z.array(fact).default([]),
  problems: z.array(problem).default([]),
  provenance: z.record(z.string(), provenance).default({}),
});

/** A report as its data file states it. */
export type ReportData = z.infer<typeof reportSchema>;
