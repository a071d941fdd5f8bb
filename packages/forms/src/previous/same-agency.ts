import type { MetadataDefinition } from '../form/definition.js';
import { plain } from '../text/plain.js';
import { bareName } from './bare-name.js';

/**
 * Tell whether two names are of one body: the same but for an ending that goes without saying
 * (县, 县人民政府), or one of them with the area it lies in before it.
 */
export function sameAgency(one: string, other: string, words: MetadataDefinition): boolean {
  const names = [bare(one, words), bare(other, words)].sort((a, b) => a.length - b.length);
  const [short, long] = names as [string, string];
  if (long === short) return true;
  const area = long.endsWith(short) ? long.slice(0, long.length - short.length) : '';
  return (words.areaEndings ?? []).some((ending) => area.endsWith(ending));
}

function bare(name: string, { bodyEndings = [] }: MetadataDefinition): string {
  return bareName(plain(name).replace(/\s+/gu, ''), bodyEndings);
}
