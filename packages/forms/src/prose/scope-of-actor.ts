import type { MetadataDefinition } from '../form/definition.js';
import type { Form } from '../form/expand.js';
import { bareName } from '../previous/bare-name.js';
import { plain } from '../text/plain.js';
import type { Scope, ScopeContext } from './scope-of.js';

/** What may stand before the name of who acts: a time, a word that joins. */
const lead =
  /^(?:\d{4}年度?|本年度?|全年|年内|年度|年|一年来|今年|目前|同时|其|由|在|共|累计|[,、:\s])+/u;

/**
 * Judge by who acts in a clause: 县教育局受理 speaks of another body than the county's report,
 * and of none other in the report of that bureau.
 */
export function scopeOfActor(words: string, { form, agency }: ScopeContext): Scope {
  const name = bodyNamed(words.replace(lead, ''), form);
  if (name === undefined) return 'own';
  const own = agency === null ? undefined : relation(plain(agency), name.text, form);
  return own ?? name.unknown;
}

interface NamedBody {
  text: string;
  /** What it is where the agency is not known. */
  unknown: Scope;
}

function bodyNamed(actor: string, { definition }: Form): NamedBody | undefined {
  const { factsOthers, metadata } = definition;
  if (!factsOthers || factsOthers.except?.some((word) => actor.startsWith(word))) return undefined;
  if (/^[我本各全该每]/u.test(actor)) return undefined;
  const organ = endOf(actor, factsOthers.holds);
  const begins = factsOthers.begins.some((word) => actor.startsWith(word));
  if (organ > 0) return { text: actor.slice(0, organ), unknown: begins ? 'other' : 'unsure' };
  const area = endOf(actor.slice(0, longestArea), metadata.areaEndings ?? []);
  if (area < 2 || actor.length - area > mostBehindArea) return undefined;
  return { text: actor.slice(0, area), unknown: 'unsure' };
}

/** No area has a longer name. */
const longestArea = 12;
/** Further from the verb, an area is not who acts. */
const mostBehindArea = 4;

/** The offset behind the last ending that a text has; 0 where it has none. */
function endOf(text: string, endings: readonly string[]): number {
  let end = 0;
  for (const ending of endings) {
    const at = text.lastIndexOf(ending);
    if (at >= 0) end = Math.max(end, at + ending.length);
  }
  return end;
}

/** The report's own body by its name, or by what stands for it; else another. */
function relation(agency: string, name: string, { definition: { metadata } }: Form): Scope {
  const self = (text: string) => bareName(text, metadata.selfEndings ?? []);
  if (self(agency).endsWith(self(name)) || self(name).endsWith(self(agency))) return 'own';
  const any = (text: string) => bareName(text, metadata.bodyEndings ?? []);
  return any(agency).endsWith(any(name)) || namesOrgan(name, metadata) ? 'unsure' : 'other';
}

/** An organ without its area (教育局) may be a part of the body that reports. */
function namesOrgan(name: string, { areaEndings = [] }: MetadataDefinition): boolean {
  return !areaEndings.some((ending) => name.includes(ending));
}
