import { relative } from 'node:path';
import { z } from 'zod';
import { configSchema } from '../config/config-schema.js';
import { openSetup } from '../config/open-setups.js';
import type { CommonFlags } from '../flags.js';
import type { Terminal } from '../terminal.js';

/** Print the configuration that holds here, and what its plugins bring, in the order of their use. */
export async function showConfig(flags: CommonFlags, terminal: Terminal): Promise<void> {
  const { file, resolved } = await openSetup(flags);
  const { steps, readers, rules, emitters, forms, pages, wordStyles } = resolved;
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
  const none = { zh: '(没有)', en: '(none)' }[terminal.language];
  const rows = [
    ['config', file === undefined ? none : relative('.', file)],
    ['readers', names(readers)],
    ...Object.entries(steps).map(([phase, list]) => [phase, names(list)]),
    ['rules', names(rules)],
    ['forms', forms.map(({ id }) => id).join(', ')],
    ['pages', [...pages.keys()].join(', ')],
    ['word styles', [...wordStyles.keys()].join(', ')],
    ['emitters', names(emitters)],
  ].filter(([, value]) => value !== '');
  await terminal.print(rows.map(([key, value]) => `${key!.padEnd(12)}${value}\n`).join(''));
}

/** Print the JSON Schema of `gouji.config.yaml`, for editors. */
export async function printConfigSchema(terminal: Terminal): Promise<void> {
  const schema = z.toJSONSchema(configSchema, { io: 'input' });
  await terminal.print(`${JSON.stringify(schema, null, 2)}\n`);
}
