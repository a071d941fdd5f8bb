import { z } from 'zod';

const localized = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const value = z.union([z.number(), z.string()]);
const values = z.record(z.string(), value);

/** A report as a patch of one whose values are all 0, and which raises nothing. */
export const ruleExampleSchema = z.strictObject({
  form: z.string().optional(),
  /** Values by path; words are printed as they are. */
  values: values.optional(),
  /** Prose by section. */
  prose: z.record(z.string(), z.string()).optional(),
  /** Words printed otherwise. */
  replace: z.record(z.string(), z.string()).optional(),
  /** Leave out the first line that begins so. */
  cut: z.string().optional(),
  /** Leave out the lines behind the one that begins so, up to the one that begins otherwise. */
  cutAfter: z.tuple([z.string(), z.string()]).optional(),
  /** Print a line behind the one that begins so. */
  insert: z.tuple([z.string(), z.string()]).optional(),
  /** Print more at the end of the line that begins so. */
  append: z.tuple([z.string(), z.string()]).optional(),
  /** Values of last year's report. */
  previous: values.optional(),
  /** Last year's report states neither agency nor year. */
  previousUntitled: z.boolean().optional(),
  waivers: z.array(z.strictObject({ rule: z.string(), reason: z.string() })).optional(),
});

/** What a rule is, for the people who meet its problems. */
export const ruleDocSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  level: z.enum(['error', 'warning', 'info']),
  title: localized,
  what: localized,
  why: localized,
  /** What to do about it. */
  mend: localized,
  /** Reports that keep and break it; a rule about how a file is read has none. */
  examples: z.strictObject({ pass: ruleExampleSchema, fail: ruleExampleSchema }).optional(),
});

export type RuleDoc = z.infer<typeof ruleDocSchema>;
export type RuleExample = z.infer<typeof ruleExampleSchema>;
