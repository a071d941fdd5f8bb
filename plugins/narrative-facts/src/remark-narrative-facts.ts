import { type FactDefinition, type Form, narrativeFacts, parseFacts } from '@gouji/forms';
import type { Fact } from '@gouji/tree';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** Which numbers are read. */
export interface NarrativeFactsOptions {
  /** Words that tie a number to a name: the language of `facts` in a `form.yaml`. */
  readonly facts: readonly FactDefinition[];
  /** The form whose words tell other years, parts and bodies from the document's own figures. */
  readonly form?: Form | undefined;
  /** The year of the document, where no report tells it. */
  readonly year?: number | undefined;
  /** The body that the document is of, where no report tells it. */
  readonly agency?: string | undefined;
}

declare module 'vfile' {
  interface DataMap {
    facts: Fact[];
  }
}

/**
 * Read the numbers that prose states, by patterns, into `file.data.facts`, and into the facts of
 * the report where the file has one.
 */
export default function remarkNarrativeFacts(options: NarrativeFactsOptions) {
  const facts = parseFacts(options?.facts);
  return (tree: Root, file: VFile): undefined => {
    const { report } = file.data;
    const found = narrativeFacts(report ?? tree, facts, options);
    file.data.facts = [...(file.data.facts ?? []), ...found];
    if (!report) return;
    const known = new Set(report.facts.map(keyOf));
    report.facts.push(...found.filter((fact) => !known.has(keyOf(fact))));
  };
}

function keyOf({ path, quote, place }: Fact): string {
  return JSON.stringify([path, quote, place]);
}
