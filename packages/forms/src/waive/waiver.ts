import { z } from 'zod';

/** The schema of a waiver: which problems, and why they may stay. */
export const waiverSchema = z.strictObject({
  /** Id of the rule. */
  rule: z.string().min(1),
  /**
   * A canonical path or the prefix of one; `*` stands for one step or a part of one, `**` for any
   * number of steps. Without it, and without a quote, the waiver holds for the whole report.
   */
  path: z.string().min(1).optional(),
  /** Words that the problem quotes. */
  quote: z.string().min(1).optional(),
  /** Why the problem may stay. */
  reason: z.string().trim().min(1, 'expected a reason, in words'),
});

/** A waiver, with the place where it is written. */
export interface Waiver extends z.infer<typeof waiverSchema> {
  /** File and line, for people. */
  from?: { file: string; line: number } | undefined;
  /** It holds for many documents, so that in one of them it may have nothing to cover. */
  standing?: boolean | undefined;
}
