import { toPage } from '@gouji/html';
import type { PageTemplate } from '@gouji/templates';
import { GoujiError } from '@gouji/tree';
import { pageSchema } from './page-schema.js';
import { invalidPlugin } from './plugin-error.js';

/**
 * Check a page template: its fields, and that its slots can be filled.
 *
 * @throws GoujiError `invalid-plugin` that names the field or the slot
 */
export function checkPage(name: string, data: unknown): PageTemplate {
  const read = pageSchema.safeParse(data);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    const where = ['page', ...path.map(String)].join('.');
    throw invalidPlugin(name, {
      zh: `${where} 有误:${message};请改正。`,
      en: `Unexpected ${where}: ${message}; correct it.`,
    });
  }
  try {
    toPage({ type: 'root', children: [] }, { template: read.data });
  } catch (error) {
    throw error instanceof GoujiError ? invalidPlugin(name, error.localized) : error;
  }
  return read.data;
}
