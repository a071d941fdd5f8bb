import type { PrintedNumber } from '@gouji/tree';
import type { SectionDefinition } from '../form/definition.js';
import type { Form } from '../form/expand.js';
import { fold } from '../text/fold.js';
import { literal } from '../text/literal.js';
import { readOutline } from '../text/read-outline.js';
import { indexTitles, type TitleIndex } from './index-titles.js';
import { isTableLabel } from './is-table-label.js';
import type { Line } from './lines.js';
import { outlinedScore, outlineSteps } from './outlined-title.js';
import { type TitleLine, titleLines } from './title-lines.js';
import { titleText } from './title-text.js';
import type { Vocabulary } from './vocabulary.js';

/** A line that is the title of one of the form's sections. */
export interface SectionLine {
  section: SectionDefinition;
  line: Line;
  number: PrintedNumber | undefined;
  title: string;
  score: number;
}

/** Score of a title found to the letter. */
const exact = 2;

/**
 * Find the titles of a form's sections, in the form's order.
 * A title is found by its words; a top-level number or a heading makes a looser wording enough.
 * A row of a table may be worded like a title: it stands among the table's labels and values.
 * @param able the lines that can be titles
 */
export function findSections(
  lines: Line[],
  sections: readonly SectionDefinition[],
  vocabulary: Vocabulary,
  able: readonly TitleLine[] = titleLines(lines, indexTitles(knownTitles(sections).all)),
): SectionLine[] {
  if (sections.some(outlineSteps)) return findOutlined(lines, sections);
  const titles = knownTitles(sections);
  const candidates: Candidate[] = [];
  for (const found of able) {
    if (!mayBeOf(found, titles)) continue;
    const own = candidatesOf(found, titles);
    if (own.length > 0 && !isTableLabel(found.line, lines, vocabulary)) candidates.push(...own);
  }
  const body = notInContents(candidates);
  return withExact(bestChain(body), candidates);
}

/** A line is worded like some title of the form, or has keywords of one. */
function mayBeOf({ folded, words, strong, alike }: TitleLine, titles: KnownTitles): boolean {
  if (titles.all.has(folded)) return true;
  if (!strong || namedYear.test(words)) return false;
  for (const title of alike.keys()) if (titles.all.has(title)) return true;
  return titles.named?.test(words) ?? false;
}

/** A name and a year behind it begin the title of a report, not that of one of its sections. */
const namedYear = /^\p{sc=Han}{2,}\s*(?:19|20)\d{2}\s*年/u;

function candidatesOf(found: TitleLine, { known }: KnownTitles): Candidate[] {
  const { line, number, rest, strong } = found;
  const candidates: Candidate[] = [];
  for (let order = 0; order < known.length; order++) {
    const { section, titles } = known[order]!;
    const score = titleScore(found, titles, section);
    if (score === 0) continue;
    const sameNumber = section.number !== undefined && number?.label === section.number;
    const bonus = (strong ? 0.5 : 0) + (sameNumber ? 0.3 : 0);
    candidates.push({ line, number, title: rest.trim(), section, order, score: score + bonus });
  }
  return candidates;
}

/** Titles one right after the other are a list of contents, where they come again. */
const contentsPenalty = 0.4;

function notInContents(candidates: Candidate[]): Candidate[] {
  const orders = new Map<number, number>();
  for (const { line, order } of candidates) orders.set(line.index, order);
  return candidates.map((candidate) => {
    const next = orders.get(candidate.line.index + 1) ?? candidate.order;
    if (next <= candidate.order) return candidate;
    return { ...candidate, score: candidate.score - contentsPenalty };
  });
}

interface Candidate extends SectionLine {
  /** Place of the section among those of the form. */
  order: number;
}

/** Find the titles of sections that the form numbers as an outline. */
function findOutlined(lines: Line[], sections: readonly SectionDefinition[]): SectionLine[] {
  const longest = Math.max(...sections.flatMap(titlesOf).map(({ length }) => length)) * 2.5;
  const candidates = lines.flatMap((line): Candidate[] => {
    const text = titleText(line, longest, true);
    if (text === undefined) return [];
    const outline = readOutline(text);
    const label = outline?.steps.map((step, at) => (at === 0 ? step : `.${step}`)).join('');
    const number = outline && { printed: outline.printed, label: label! };
    const found = { line, number, title: (outline?.rest || text).trim() };
    const own = sections.flatMap((section, order): Candidate[] => {
      const score = outlinedScore(text, section, line.kind === 'heading');
      return score > 0 ? [{ ...found, section, order, score }] : [];
    });
    // Worded as one of them, a line is not another that has the number or some of the words.
    const exactly = own.filter(({ score }) => score >= exact);
    return exactly.length > 0 ? exactly : own;
  });
  return withExact(bestChain(candidates), candidates);
}

const indexed = new WeakMap<readonly Form[], TitleIndex>();

/** Index the titles of the sections of forms, once. */
export function titlesOfForms(forms: readonly Form[]): TitleIndex {
  let index = indexed.get(forms);
  if (!index) {
    index = indexTitles(
      forms.flatMap(({ definition }) => [...knownTitles(definition.sections).all]),
    );
    indexed.set(forms, index);
  }
  return index;
}

/** The titles of a form's sections in comparable characters. */
interface KnownTitles {
  known: Array<{ section: SectionDefinition; titles: string[] }>;
  all: ReadonlySet<string>;
  /** A line with keywords of some section has one of these words. */
  named: RegExp | undefined;
}

const made = new WeakMap<readonly SectionDefinition[], KnownTitles>();

function knownTitles(sections: readonly SectionDefinition[]): KnownTitles {
  let titles = made.get(sections);
  if (!titles) {
    const known = sections.map((section) => ({ section, titles: titlesOf(section).map(fold) }));
    const words = sections.flatMap(({ keywords = [] }) => keywords.map(([first]) => first ?? ''));
    titles = {
      known,
      all: new Set(known.flatMap((each) => each.titles)),
      named: words.length > 0 ? new RegExp(words.map(literal).join('|')) : undefined,
    };
    made.set(sections, titles);
  }
  return titles;
}

function titlesOf({ title, aliases = [] }: SectionDefinition): string[] {
  return [title, ...aliases];
}

function titleScore(
  { folded, words, strong, alike }: TitleLine,
  titles: string[],
  { keywords }: SectionDefinition,
): number {
  if (titles.includes(folded)) return exact;
  if (!strong) return 0;
  let best = 0;
  for (const [title, score] of alike) if (score > best && titles.includes(title)) best = score;
  if (best >= 0.75) return best;
  const named = keywords?.some((all) => all.every((word) => words.includes(word)));
  return named && folded.length <= 30 ? 0.6 : 0;
}

/** Titles found to the letter stand even where the sections come in another order. */
function withExact(chain: SectionLine[], candidates: SectionLine[]): SectionLine[] {
  const found = new Set(chain.map(({ section }) => section));
  const taken = new Set(chain.map(({ line }) => line));
  const all = [...chain];
  for (const candidate of candidates) {
    if (candidate.score < exact || found.has(candidate.section) || taken.has(candidate.line))
      continue;
    found.add(candidate.section);
    taken.add(candidate.line);
    all.push(candidate);
  }
  return all.sort((a, b) => a.line.index - b.line.index);
}

/**
 * The heaviest run of candidates in which the sections keep their order; later lines win ties. Of
 * those that end with one section only the heaviest can go on, so that each is looked at once.
 */
function bestChain(candidates: Candidate[]): SectionLine[] {
  const totals: number[] = [];
  const previous: number[] = [];
  /** The order of a section → the heaviest run so far that ends with it; of several the first. */
  const heaviest: number[] = [];
  let best = -1;
  for (let start = 0; start < candidates.length; ) {
    let end = start + 1;
    while (end < candidates.length && candidates[end]!.line === candidates[start]!.line) end++;
    for (let i = start; i < end; i++) {
      const { order, score } = candidates[i]!;
      let before = -1;
      for (const j of heaviest.slice(0, order)) {
        const heavier = j !== undefined && totals[j]! > (totals[before] ?? 0);
        const earlier = j !== undefined && totals[j] === totals[before] && j < before;
        if (heavier || earlier) before = j;
      }
      totals[i] = score + (totals[before] ?? 0);
      previous[i] = before;
      if (best < 0 || totals[i]! >= totals[best]!) best = i;
    }
    // A line is the title of one section only.
    for (let i = start; i < end; i++) {
      const { order } = candidates[i]!;
      const known = heaviest[order];
      if (known === undefined || totals[i]! > totals[known]!) heaviest[order] = i;
    }
    start = end;
  }
  const chain: SectionLine[] = [];
  for (let i = best; i >= 0; i = previous[i]!) chain.push(candidates[i]!);
  return chain.reverse();
}
