import type { Form } from '@gouji/forms/fit';
import { forms as ourForms } from '@gouji/templates/forms';
import { ids } from '@gouji/templates/ids';
import { inputFormats, outputFormats } from '../formats.js';
import type { ResolvedPlugins } from '../plugin/resolved-plugins.js';

/** What can be asked for by name, plugins included. */
export interface Known {
  forms: readonly Form[];
  /** Ids of rules; undefined where plugins of unified may say things of any name. */
  rules: readonly string[] | undefined;
  pages: readonly string[];
  wordStyles: readonly string[];
  inputs: readonly string[];
  outputs: readonly string[];
}

/** Forms and plugins are the same for every document of a batch. */
const memory = new WeakMap<ResolvedPlugins, WeakMap<readonly Form[], Known>>();

/** List what there is, once: what gouji brings or is given, and what plugins add. */
export function listKnown(added: ResolvedPlugins, forms: readonly Form[] = ourForms): Known {
  const byForms = memory.get(added) ?? new WeakMap<readonly Form[], Known>();
  memory.set(added, byForms);
  const known = byForms.get(forms) ?? gatherKnown(added, forms);
  byForms.set(forms, known);
  return known;
}

function gatherKnown(added: ResolvedPlugins, forms: readonly Form[]): Known {
  const all = formsOf(forms, added.forms);
  const anyName = Object.values(added.steps).some((steps) => steps.length > 0);
  return {
    forms: all,
    rules: anyName
      ? undefined
      : [
          ...ids.rules,
          ...all.flatMap(({ definition }) => (definition.rules ?? []).map(({ id }) => id)),
          ...added.rules.map(({ plugin }) => plugin.name),
        ],
    pages: [...new Set([...ids.pages, ...added.pages.keys()])],
    wordStyles: [...new Set([...ids.wordStyles, ...added.wordStyles.keys()])],
    inputs: [...inputFormats, ...added.readers.map(({ plugin }) => plugin.name)],
    outputs: [...outputFormats, ...added.emitters.map(({ plugin }) => plugin.name)],
  };
}

/** A form of one's own stands in place of one that gouji brings; one that is given, of a plugin's. */
function formsOf(given: readonly Form[], added: readonly Form[]): readonly Form[] {
  if (added.length === 0) return given;
  const own = given.filter((form) => !ourForms.includes(form));
  const first = [...own, ...added.filter(({ id }) => !own.some((form) => form.id === id))];
  return [...first, ...given.filter(({ id }) => !first.some((form) => form.id === id))];
}
