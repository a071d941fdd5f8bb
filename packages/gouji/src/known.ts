import type { Form } from '@gouji/forms';
import { forms as ourForms, rules as ourRules, pages, wordStyles } from '@gouji/templates';
import { inputFormats, outputFormats } from './formats.js';
import type { ConvertOptions } from './options.js';
import { resolvePlugins } from './plugin/resolve-plugins.js';

/** What can be asked for by name, plugins included. */
export interface Known {
  forms: readonly Form[];
  /** Ids of rules; undefined where plugins of unified may say things of any name. */
  rules: string[] | undefined;
  pages: string[];
  wordStyles: string[];
  inputs: string[];
  outputs: string[];
}

/** List what there is: what gouji brings or is given, and what plugins add. */
export function knownTo({
  forms = ourForms,
  plugins,
}: Pick<ConvertOptions, 'forms' | 'plugins'>): Known {
  const added = resolvePlugins(plugins);
  const ids = new Set(added.forms.map(({ id }) => id));
  const all = ids.size > 0 ? [...added.forms, ...forms.filter(({ id }) => !ids.has(id))] : forms;
  const anyName = Object.values(added.steps).some((steps) => steps.length > 0);
  return {
    forms: all,
    rules: anyName
      ? undefined
      : [
          ...ourRules.map(({ id }) => id),
          ...all.flatMap(({ definition }) => (definition.rules ?? []).map(({ id }) => id)),
          ...added.rules.map(({ plugin }) => plugin.name),
        ],
    pages: [...new Set([...Object.keys(pages), ...added.pages.keys()])],
    wordStyles: [...new Set([...Object.keys(wordStyles), ...added.wordStyles.keys()])],
    inputs: [...inputFormats, ...added.readers.map(({ plugin }) => plugin.name)],
    outputs: [...outputFormats, ...added.emitters.map(({ plugin }) => plugin.name)],
  };
}
