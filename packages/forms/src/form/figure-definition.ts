import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a snake_case name');
const localized = z.strictObject({ zh: z.string(), en: z.string() });

/** A bar, or one in each year: what it is called, and the cells whose sum it shows. */
const bar = z.strictObject({ label: localized, cells: z.array(z.string()).min(1) });

/**
 * A chart of the report's own numbers. `values` has one bar for each entry of `bars`; `years` has
 * one for each in this year and in those of the earlier reports that are given.
 */
export const figureSchema = z.strictObject({
  id,
  /** The table that it stands behind. */
  table: id,
  title: localized,
  kind: z.enum(['values', 'years']),
  bars: z.array(bar).min(1),
});

export type FigureDefinition = z.infer<typeof figureSchema>;
