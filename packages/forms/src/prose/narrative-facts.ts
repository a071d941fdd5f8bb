import type { Fact, Report } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Form } from '../form/expand.js';
import type { FactDefinition } from '../form/prose-definition.js';
import { paragraphsOf } from '../report/paragraphs.js';
import { splitSections } from '../report/split-sections.js';
import { readFacts } from './read-facts.js';
import { plainFact } from './stated-fact.js';

/** What is known of a document whose prose is read. */
export interface NarrativeContext {
  /** The form whose words tell other years, parts and bodies from the report's own figures. */
  form?: Form | undefined;
  /** The year of the document: a sentence that names another speaks of that. */
  year?: number | null | undefined;
  /** The body that the document is of: what another counts is not its own. */
  agency?: string | null | undefined;
}

/** Read the numbers that prose states by patterns: of a report, or of a document without one. */
export function narrativeFacts(
  source: Root | Pick<Report, 'preamble' | 'sections' | 'year' | 'agency'>,
  facts: readonly FactDefinition[],
  { form, year, agency }: NarrativeContext = {},
): Fact[] {
  const parts = 'sections' in source ? source : splitSections(source, new Map(), new Set());
  const known = 'sections' in source ? source : { year: null, agency: null };
  const found = readFacts(paragraphsOf(parts.preamble, parts.sections), {
    form: withFacts(form, facts),
    year: year ?? known.year,
    agency: agency ?? known.agency,
    values: {},
  });
  return found.map(plainFact);
}

/** A form that has these patterns and, where none is given, no tables. */
function withFacts(form: Form | undefined, facts: readonly FactDefinition[]): Form {
  const { definition, ...rest } = form ?? { ...blank, definition: blankDefinition };
  return { ...rest, definition: { ...definition, facts: [...facts] } };
}

const blank = { id: '', tables: [], leaves: [], byPath: new Map() };
const blankDefinition = { metadata: {} } as unknown as Form['definition'];
