import type { Report } from '@gouji/tree';
import type { Form } from '../form/expand.js';

/** Make the report of a form with nothing filled in: every value is missing. */
export function blankReport({ id, definition, leaves }: Form): Report {
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
    provenance: {},
    extra: [],
    facts: [],
    problems: [],
    language: definition.language,
  };
}
