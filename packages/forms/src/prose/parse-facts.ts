import { GoujiError } from '@gouji/tree';
import { z } from 'zod';
import { type FactDefinition, factSchema } from '../form/prose-definition.js';

/**
 * Check patterns of numbers in prose.
 *
 * @throws GoujiError `usage` that names the key
 */
export function parseFacts(data: unknown): FactDefinition[] {
  const result = z.array(factSchema).min(1).safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const key = ['facts', ...issue!.path].join('.');
  throw new GoujiError('usage', {
    zh: `\`${key}\` 有误:${issue!.message}。`,
    en: `Unexpected \`${key}\`: ${issue!.message}.`,
  });
}
