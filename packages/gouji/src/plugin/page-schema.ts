import { z } from 'zod';

const localized = z.strictObject({ zh: z.string(), en: z.string() });

/** The schema of a page template. */
export const pageSchema = z.strictObject({
  id: z.string().min(1),
  name: localized,
  description: localized,
  html: z.string(),
  css: z.string(),
  meta: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        needed: z.boolean().optional(),
        from: z.enum(['title', 'agency', 'keywords', 'description']).optional(),
        value: z.string().optional(),
        pattern: z.string().optional(),
      }),
    )
    .optional(),
});
