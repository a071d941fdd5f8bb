import type { Form } from '@gouji/forms';
import { type Draft, leaveOpen } from './draft.js';
import { makeDraft } from './make-draft.js';
import type { Mess, Shape, Style } from './style.js';
import { contradict } from './values/contradict.js';

/** A document to be made: everything it holds follows from these three. */
export interface Order {
  form: Form;
  /** One shape, and the messes that the document is in before it is printed. */
  styles: readonly Style[];
  seed: number;
}

/** A document with the truth about it. */
export interface TrustDocument {
  draft: Draft;
  content: string | Uint8Array;
}

const kinds: ReadonlyArray<Mess['kind']> = ['values', 'labels', 'document', 'characters'];

/** Make a document: undefined where one of its styles has nothing to bite on. */
export function makeDocument({ form, styles, seed }: Order): TrustDocument | undefined {
  const draft = makeDraft(form, seed);
  const shape = styles.find((style): style is Shape => style.kind === 'shape')!;
  const wantsContradiction = draft.random.chance(0.35) && !shape.needsSums;
  for (const kind of kinds) {
    for (const style of styles) {
      if (style.kind === kind && !style.apply(draft)) return undefined;
    }
    if (kind === 'labels' && wantsContradiction) contradict(draft);
  }
  if (shape.fits && !shape.fits(draft)) return undefined;
  if (!shape.keepsColumns) leaveOpen(draft, namedOnlyHere(draft));
  return { draft, content: shape.print(draft) };
}

/** Rows that only a document names are told from anything else by their columns: without, all is open. */
function namedOnlyHere({ form }: Draft): string[] {
  const open = new Set(form.tables.filter((table) => isOpen(table)));
  return form.leaves.filter(({ table }) => open.has(table)).map(({ path }) => path);
}

/** The rows have names by now, so that the table is told by its definition. */
function isOpen({ definition }: Form['tables'][number]): boolean {
  return definition.blocks.some(({ rows = [] }) => rows.some(({ open }) => open !== undefined));
}
