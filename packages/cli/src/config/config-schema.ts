import type { GoujiConfig } from 'gouji';
import { z } from 'zod';

const level = z.enum(['error', 'warning', 'info', 'off']);
const id = z.string().min(1);
const phase = z
  .enum(['start', 'before', 'after', 'html'])
  .describe('When it runs, where neither the plugin nor its name says.');

const plugin = z.union([
  id,
  z.tuple([id, z.unknown().optional()]),
  z.strictObject({
    use: id,
    options: z.unknown().optional(),
    phase: phase.optional(),
    name: id.describe('What messages call it.').optional(),
  }),
]);

const waiver = z.strictObject({
  path: id
    .describe('A path or the beginning of one; * stands for a step, ** for several.')
    .optional(),
  quote: id.describe('Words that the problem quotes.').optional(),
  reason: z.string().trim().min(1).describe('Why the problem may stay.'),
});

const rule = z.union([
  level,
  z.strictObject({ level: level.optional(), waivers: z.array(waiver).optional() }),
]);

/** What a configuration as data may say. */
export const configSchema = z.strictObject({
  plugins: z
    .array(plugin)
    .describe('Packages or files, in the order in which they run within their phase.')
    .optional(),
  settings: z
    .record(z.string(), z.unknown())
    .describe('Settings for plugins, parsers and compilers, as unified has them.')
    .optional(),
  forms: z.array(id).describe('Files or folders of forms.').optional(),
  pages: z.array(id).describe('Folders of page templates.').optional(),
  rules: z.record(id, rule).describe('By the id of the rule.').optional(),
  site: z.record(id, z.string()).describe('What the site states, by page tag.').optional(),
});

/** What a configuration as code may say: plugins, forms and pages may stand in it themselves. */
export const codeConfigSchema = configSchema.extend({
  plugins: z.array(z.unknown()).optional(),
  forms: z.array(z.unknown()).optional(),
  pages: z.array(z.unknown()).optional(),
}) as unknown as z.ZodType<GoujiConfig>;
