import { z } from 'zod';

const localized = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const value = z.union([z.number(), z.string()]);
const values = z.record(z.string(), value);

/**
 * A document that keeps or breaks a rule: a patch of a report whose values are all 0 and which
 * raises nothing, or a document of its own.
 */
export const ruleExampleSchema = z.strictObject({
  /** Id of the form of the report that is patched. */
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
  /** A document of its own: the text of a file. */
  text: z.string().optional(),
  /** A document of its own: what stands in the body of a Word file, as WordprocessingML. */
  word: z.string().optional(),
  /** Name of the file, whose ending tells its format. */
  name: z.string().optional(),
  encoding: z.enum(['utf-8', 'gb18030']).optional(),
  /** How the document is converted. */
  options: z
    .strictObject({
      form: z.string().optional(),
      to: z.enum(['json', 'html', 'docx']).optional(),
      page: z.string().optional(),
      figures: z.boolean().optional(),
      site: z.record(z.string(), z.string()).optional(),
      limits: z.record(z.string(), z.number()).optional(),
    })
    .optional(),
  /** A Word file that mammoth reads. */
  through: z.literal('mammoth').optional(),
  /** Other rules that the document breaks with it. */
  also: z.array(z.string()).optional(),
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
  /** Documents that keep and break it. */
  examples: z.strictObject({ pass: ruleExampleSchema, fail: ruleExampleSchema }),
});

export type RuleDoc = z.infer<typeof ruleDocSchema>;
export type RuleExample = z.infer<typeof ruleExampleSchema>;
