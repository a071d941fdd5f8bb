import type { Report } from '@gouji/tree';
import type { Form } from '../form/expand.js';
import { rowNames } from '../form/name-rows.js';

/** Make the report of a form with nothing filled in: every value is missing. */
export function blankReport(form: Form): Report {
  const { id, definition, leaves } = form;
  const names = rowNames(form);
  return {
    form: id,
    title: null,
    agency: null,
    year: null,
    period: null,
    source: { file: null, format: 'yaml', sha256: '' },
    preamble: [],
    sections: definition.sections.map(({ id: section, number, title }) => ({
      id: section,
      number: number ?? null,
      title,
      body: [],
    })),
    values: Object.fromEntries(leaves.map(({ path }) => [path, null])),
    ...(Object.keys(names).length > 0 && { names }),
    provenance: {},
    extra: [],
    facts: [],
    problems: [],
    language: definition.language,
  };
}
