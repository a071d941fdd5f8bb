import * as z from 'zod';

const word = z.union([z.number(), z.string(), z.null()]);

/** Values nested by the segments of their paths. */
export interface NestedWords {
  [segment: string]: number | string | null | NestedWords;
}

const values: z.ZodType<NestedWords> = z.record(
  z.string(),
  z.union([word, z.lazy(() => values)], { error: 'expected a number, a text, null or a map' }),
);

/** What an example expects of its report; what is not named is not compared, problems aside. */
export const exampleSchema = z.strictObject({
  /** What the example shows, for the reader. */
  shows: z.string().optional(),
  title: z.string().nullable().optional(),
  agency: z.string().nullable().optional(),
  year: z.int().nullable().optional(),
  /** Values by path, nested as in the report. */
  tables: values.optional(),
  /** What every other value is. */
  rest: word.optional(),
  /** The labels of what the source has and the form does not know, in order. */
  extra: z.array(z.array(z.string())).optional(),
  /** Numbers of prose: each must be stated. */
  facts: z.array(z.strictObject({ path: z.string(), value: z.number() })).optional(),
  /** All errors and warnings, in any order, and notes that must be among them. */
  problems: z
    .array(
      z.strictObject({
        rule: z.string(),
        path: z.string().optional(),
        severity: z.enum(['error', 'warning', 'info']).optional(),
      }),
    )
    .default([]),
});

export type ExpectedReport = z.infer<typeof exampleSchema>;
