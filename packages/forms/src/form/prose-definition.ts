import { z } from 'zod';

const words = z.array(z.string().min(1));
const path = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/, 'a path of snake_case names');

/** Words that tie a number in prose to cells, or to a name of its own where no cell holds it. */
export const factSchema = z.strictObject({
  /** Words that stand before the number, in this order; each place may be filled by any of a list. */
  say: z.array(words).min(1),
  /** Words of which one must stand earlier in the sentence. */
  subject: words.optional(),
  /** The heading over the paragraph may name the subject for it. */
  headed: z.boolean().optional(),
  /** Words that make the number speak of something else. */
  unless: words.optional(),
  /** Words of `factsUnless` that this pattern bears: 上年 in 上年结转. */
  despite: words.optional(),
  /** Words of which alone the text between the words of `say` may consist, and up to the number. */
  between: words.optional(),
  /** The last words of `say` may stand behind the number and its unit: 收到12件 … 申请. */
  after: z.boolean().optional(),
  /** Nothing else may stand in the clause before the words. */
  alone: z.boolean().optional(),
  /** The words name a part themselves, so that they may stand behind 其中. */
  part: z.boolean().optional(),
  /** Words that, in this order, state that there is none: 未收到 … 申请. */
  zero: z.array(words).min(1).optional(),
  /** Units of the number; a unit of money is converted to that of the cell. */
  units: words,
  /**
   * What the number may mean: each entry is a list of paths of cells to be added up; a step `*`
   * stands for all there are.
   */
  means: z.array(words.min(1)).min(1).optional(),
  /** The name of a number that no cell holds. */
  path: path.optional(),
  /** The unit of money that such a number is kept in. */
  unit: z.string().optional(),
});

/**
 * Words that speak of a whole area (全市): what they count is the report's own only where the name
 * of the agency ends in one of the list. Without a list they speak of the body itself (我局).
 */
export const levelSchema = z.strictObject({ say: words, agency: words.optional() });

/** Numbers of prose that must add up; those of `also` are added where they are stated. */
export const proseSumSchema = z.strictObject({
  total: path,
  parts: z.array(path).min(1),
  also: z.array(path).optional(),
  /** The parts are all there are; otherwise they may not exceed the total. */
  complete: z.boolean().optional(),
});

/** How numbers of prose are told to be parts, totals and shares of each other. */
export const grammarSchema = z.strictObject({
  /** Words that part a number: 其中. */
  parts: words,
  /** Words that mark a total: 共. */
  totals: words,
  /** Words that mark what is left over, with which parts are complete: 其余. */
  rest: words,
  /** A clause with one of these is no part of a list before it: 同比. */
  aside: words,
  /** Words of parts that may be counted twice: 办结, 网站. */
  overlap: words,
  /** Words that state a share: 占. */
  shares: words,
  /** Words that may stand between them and the share, when it is one of the whole: 总数. */
  whole: words,
  /** Rates: the words of one count over the words of another, or over the number it follows. */
  rates: z.array(
    z.strictObject({
      /** What the rate is called, 率 and all. */
      rate: words,
      part: words,
      whole: words.optional(),
      /** Words before it that make it another rate. */
      unless: words.optional(),
    }),
  ),
});

export type FactDefinition = z.infer<typeof factSchema>;
export type LevelDefinition = z.infer<typeof levelSchema>;
export type ProseSumDefinition = z.infer<typeof proseSumSchema>;
export type ProseGrammar = z.infer<typeof grammarSchema>;
