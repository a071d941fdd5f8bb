import { fold, squeezed } from '../text/fold.js';
import { downText } from './down-text.js';
import type { FormFit } from './fit-form.js';
import type { Line } from './lines.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** The labels of a form that another does not have. */
export interface OwnLabels {
  /** Those that the document prints, as it prints them. */
  found: string[];
  /** How many there are. */
  count: number;
}

/** Find the labels by which a document tells one form from another. */
export function ownLabels({ vocabulary, found }: FormFit, other: FormFit): OwnLabels {
  const own = ownTerms(vocabulary, other.vocabulary);
  const printed: string[] = [];
  for (const { wordings } of own) {
    const wording = wordings.find((each) => found.has(each));
    if (wording !== undefined) printed.push(found.get(wording)!);
  }
  return { found: printed, count: own.length };
}

/** The least of a label that stands for it where it is cut short. */
const leastPiece = 3;
const leastShare = 0.6;

/**
 * Find those as well that the document prints cut short, as far as no label of the other goes on so,
 * run together with others, or downwards, as far as no label of the other holds them.
 */
export function cutLabels(one: FormFit, other: FormFit): OwnLabels {
  const own = ownTerms(one.vocabulary, other.vocabulary);
  const others = other.vocabulary.terms.flatMap(({ wordings }) => wordings);
  const printed = shortTexts(one.lines);
  const joined = `${joinedText(one.lines)}\n${downText(one.lines)}`;
  const found = own.flatMap(({ wordings }): string[] => {
    const whole = wordings.find((each) => one.found.has(each));
    if (whole !== undefined) return [one.found.get(whole)!];
    const cuts = wordings.flatMap((wording) => cutsOf(wording).filter((cut) => printed.has(cut)));
    const cut = cuts.find((each) => !others.some((wording) => wording.startsWith(each)));
    if (cut !== undefined) return [printed.get(cut)!];
    const within = wordings
      .flatMap((wording) => [wording, ...cutsOf(wording)])
      .find((text) => {
        const told = text.length >= leastWithin && joined.includes(text);
        return told && !others.some((wording) => wording.includes(text));
      });
    return within === undefined ? [] : [within];
  });
  return { found, count: own.length };
}

/** Longer than this no label is that was cut short. */
const longest = 20;

/** Fewer characters stand among others by chance. */
const leastWithin = 4;

/** The lines of text without the marks of prose, which may be labels run together. */
function joinedText(lines: readonly Line[]): string {
  const texts = lines.flatMap(({ kind, cells }) => (kind === 'grid' ? [] : cells[0]!.text.trim()));
  const joined = texts.filter(
    (text) => text.length <= longestJoined && !/[。;；,，\d]/u.test(text),
  );
  return joined.map(squeezed).join('\n');
}

const longestJoined = 60;

/** The short texts that a document prints in cells of their own, folded, and how it prints them. */
function shortTexts(lines: readonly Line[]): Map<string, string> {
  const texts = lines.flatMap(({ cells }) => cells.map(({ text }) => text.trim()));
  const short = texts.filter((text) => text.length >= leastPiece && text.length <= longest);
  return new Map(short.map((text) => [fold(text), text]));
}

/** What may be left of a label, the longest first. */
function cutsOf(wording: string): string[] {
  const least = Math.max(leastPiece, Math.ceil(leastShare * wording.length));
  const count = Math.max(0, wording.length - least);
  return Array.from({ length: count }, (_, at) => wording.slice(0, wording.length - 1 - at));
}

const known = new WeakMap<Vocabulary, WeakMap<Vocabulary, Term[]>>();

/** The terms that one form must have and another does not know, gathered once. */
function ownTerms(vocabulary: Vocabulary, other: Vocabulary): Term[] {
  const others = known.get(vocabulary) ?? new WeakMap<Vocabulary, Term[]>();
  known.set(vocabulary, others);
  const terms = others.get(other) ?? differing(vocabulary, other);
  others.set(other, terms);
  return terms;
}

function differing({ terms }: Vocabulary, other: Vocabulary): Term[] {
  return terms.flatMap((term): Term[] => {
    const own = term.wordings.filter((wording) => !other.knows(wording));
    // Without what stands in brackets the titles of tables are alike.
    const differs = term.kind === 'title' ? own.length > 0 : own.length === term.wordings.length;
    return differs && !term.label?.optional ? [{ ...term, wordings: own }] : [];
  });
}
