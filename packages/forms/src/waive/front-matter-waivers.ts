import type { Root } from 'mdast';
import { z } from 'zod';
import { readChecked } from '../yaml/read-checked.js';
import { invalidWaivers } from './parse-waivers.js';
import { type Waiver, waiverSchema } from './waiver.js';

/** Front matter belongs to many tools: only the key `gouji` is ours. */
const frontMatterSchema = z
  .object({ gouji: z.strictObject({ waivers: z.array(waiverSchema).optional() }).optional() })
  .nullable();

/**
 * Read the waivers that a Markdown document states in its front matter, under `gouji: waivers:`.
 *
 * @throws GoujiError `invalid-waivers` that names file, line, column and what was expected
 */
export function frontMatterWaivers(tree: Root, file: string): Waiver[] {
  const [front] = tree.children;
  if (front?.type !== 'yaml' || !/^gouji\s*:/mu.test(front.value)) return [];
  const before = front.position?.start.line ?? 1;
  const { data, lineOf } = readChecked(
    front.value,
    frontMatterSchema,
    invalidWaivers(file, before),
  );
  return (data?.gouji?.waivers ?? []).map((waiver, index) => ({
    ...waiver,
    from: { file, line: lineOf(['gouji', 'waivers', index]) + before },
  }));
}
