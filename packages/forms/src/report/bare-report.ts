import type { Report, ReportSource } from '@gouji/tree';
import type { Metadata } from '../metadata/read-metadata.js';

/** Make the report of a document of which only the metadata is known. */
export function bareReport(
  source: ReportSource | undefined,
  metadata: Metadata | undefined,
): Report {
  return {
    form: null,
    title: metadata?.title ?? null,
    agency: metadata?.agency ?? null,
    year: metadata?.year ?? null,
    period: metadata?.period ?? null,
    source: source ?? { file: null, format: 'unknown', sha256: '' },
    preamble: [],
    sections: [],
    values: {},
    provenance: metadata?.evidence ?? {},
    extra: [],
    facts: [],
    problems: [],
    language: 'en',
  };
}
