import type { Form } from '../form/expand.js';
import type { FactDefinition } from '../form/prose-definition.js';
import { isOtherTime } from './is-other-time.js';
import type { Surroundings } from './says.js';
import { scopeOfActor } from './scope-of-actor.js';

/** Whose figure a number is: the report's own, another's, or not to be told. */
export type Scope = 'own' | 'unsure' | 'other';

/** What a scope is judged by. */
export interface ScopeContext {
  form: Form;
  year: number | null;
  agency: string | null;
}

/**
 * Judge whose figure a number is, from the words of its sentence before it: a part, another year
 * or months of this one, another level or another body make it another's.
 *
 * @param actor the words of the clause that may name who acts
 */
export function scopeOf(
  { before, clause }: Pick<Surroundings, 'before' | 'clause'>,
  actor: string,
  pattern: FactDefinition,
  context: ScopeContext,
): Scope {
  const { definition } = context.form;
  const parts = definition.factsParts ?? [];
  for (const word of definition.factsUnless ?? []) {
    if (!clause.includes(word) || pattern.despite?.includes(word)) continue;
    if (!pattern.part || !parts.includes(word)) return 'other';
  }
  const part = before.slice(before.lastIndexOf(';') + 1);
  if (/\([^()]*$/u.test(part)) return 'other';
  if (!pattern.part && parts.some((word) => part.includes(word))) return 'other';
  if (isOtherTime(before, context.year)) return 'other';
  const level = scopeOfLevel(part, context);
  return level === 'own' ? scopeOfActor(actor, context) : level;
}

/** The last word of the sentence that says of which area or body it speaks decides. */
function scopeOfLevel(text: string, { form, agency }: ScopeContext): Scope {
  let last = -1;
  let scope: Scope = 'own';
  for (const level of form.definition.factsLevels ?? []) {
    for (const word of level.say) {
      const at = text.lastIndexOf(word);
      if (at <= last) continue;
      last = at;
      scope = level.agency ? governs(agency, level.agency) : 'own';
    }
  }
  return scope;
}

function governs(agency: string | null, endings: readonly string[]): Scope {
  if (agency === null) return 'unsure';
  return endings.some((ending) => agency.endsWith(ending)) ? 'own' : 'other';
}
