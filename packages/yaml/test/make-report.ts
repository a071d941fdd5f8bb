import type { Report } from '@gouji/tree';
import type { RootContent } from 'mdast';

/** Make a small report; what a test cares about is given, the rest is plain. */
export function makeReport(given: Partial<Report> = {}): Report {
  return {
    form: 'demo-form',
    title: null,
    agency: '云溪县',
    year: 2022,
    period: null,
    source: { file: 'report.txt', format: 'text', sha256: '0e12' },
    preamble: [],
    sections: [],
    values: {},
    provenance: {},
    extra: [],
    facts: [],
    problems: [],
    language: 'zh',
    ...given,
  };
}

/** Make a paragraph. */
export function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
