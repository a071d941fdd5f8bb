import { extname } from 'node:path';
import { listKnown, type OutputFormat } from 'gouji/convert';
import type { Setup } from './config/setup.js';
import type { ConvertFlags } from './flags.js';
import { oneOf } from './one-of.js';

/** What is to be written, and how its files end. */
export interface Format {
  to: string;
  extension: string;
}

const extensions: Record<string, OutputFormat> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.md': 'md',
  '.txt': 'txt',
};

/** Say what is to be written: what `--to` says, else the name of the output. */
export function formatOf({ to, output }: ConvertFlags, setups: readonly Setup[]): Format {
  const own = setups.flatMap(({ resolved }) =>
    resolved.emitters.map(({ plugin: { name, extension = `.${name}` } }) => ({
      to: name,
      extension,
    })),
  );
  if (to !== undefined) {
    const name = oneOf('--to', outputsOf(setups))(to);
    return { to: name, extension: own.find((each) => each.to === name)?.extension ?? `.${name}` };
  }
  const end = extname(output ?? '').toLowerCase();
  const named = own.find(({ extension }) => extension.toLowerCase() === end);
  const format = named?.to ?? extensions[end] ?? 'yaml';
  return { to: format, extension: named?.extension ?? `.${format}` };
}

function outputsOf(setups: readonly Setup[]): string[] {
  return [...new Set(setups.flatMap(({ resolved }) => listKnown(resolved).outputs))];
}

/** Refuse values of flags by their own names. */
export function checkAsked({ page, from }: ConvertFlags, setups: readonly Setup[]): void {
  for (const { resolved } of setups) {
    const known = listKnown(resolved);
    if (page !== undefined) oneOf('--page', known.pages)(page);
    if (from !== undefined) oneOf('--from', known.inputs)(from);
  }
}
