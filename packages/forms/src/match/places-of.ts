import type { Stretch } from './cut-stretches.js';
import { fit, isLone, type TableVocabulary, type Term } from './vocabulary.js';

/** At least this share of a table's labels must be found to call it that table. */
const leastShare = 0.2;
/** With this share of the labels another stretch prints the table again. */
const copyShare = 0.6;

/** Find the stretch that prints most of a table's labels, and any that prints it again. */
export function placesOf(stretches: readonly Stretch[], vocabulary: TableVocabulary): Stretch[] {
  const ranked = stretches
    .map((stretch) => ({ stretch, share: shareOf(stretch, vocabulary) }))
    .filter(({ share }) => share > leastShare)
    .sort((a, b) => b.share - a.share);
  return ranked
    .filter(({ share }, index) => index === 0 || share >= copyShare)
    .map(({ stretch }) => stretch);
}

/** The share of a table's labels that a stretch prints; its own section is preferred. */
function shareOf(stretch: Stretch, vocabulary: TableVocabulary): number {
  const { terms } = vocabulary;
  const own = stretch.section === vocabulary.table.definition.section;
  const { labels } = stretch;
  let hits = 0;
  for (const term of terms) if (isPrinted(term, labels)) hits++;
  if (own && hits < terms.length / 2) {
    hits = terms.filter((term) => isPrinted(term, labels) || isLike(term, labels)).length;
  }
  const bareRow = own && hasBareRow(stretch, vocabulary) ? 0.25 : 0;
  return (hits / terms.length) * (own ? 1.3 : 1) + bareRow;
}

/** Some label is the term's to the letter. */
function isPrinted({ wordings }: Term, labels: ReadonlyMap<string, string>): boolean {
  for (const wording of wordings) if (labels.has(wording)) return true;
  return false;
}

function isLike(term: Term, labels: ReadonlyMap<string, string>): boolean {
  for (const [full, bare] of labels) if (fit(full, bare, term) >= 0.75) return true;
  return false;
}

/** A table without row labels may stand in its section as bare numbers alone. */
function hasBareRow({ items }: Stretch, { table }: TableVocabulary): boolean {
  const block = table.blocks[0]!;
  return isLone(block) && items.some((item) => item.kind === 'value');
}
