import type { Form, Leaf } from '@gouji/forms';
import type { Block } from '../make/report-data.js';
import { printedNumber, sectionTables } from '../make/sheet.js';
import type { Draft } from './draft.js';
import { nameOpenRows } from './name-rows.js';
import { makeRandom, type Random } from './random.js';
import { type Profile, randomValues } from './values/random-values.js';
import * as chinese from './words/chinese.js';
import * as english from './words/english.js';

/**
 * Draft a sound document of a form from a seed: values that satisfy its rules, the official grids,
 * prose that states none of the values. Rows that only a document names are given names.
 */
export function makeDraft(general: Form, seed: number, profile?: Profile): Draft {
  const random = makeRandom(seed);
  const words = general.definition.language === 'zh' ? chinese : english;
  const form = nameOpenRows(general, words.rowNames, random);
  const agency = words.agencyName(random);
  const { from, to } = form.definition.years;
  const year = random.int(from, Math.min(to ?? from + 4, from + 6));
  const absent = absentCells(form, random);
  const values = randomValues(form, words.cellWords, random, absent, profile);
  const textOf = ({ path }: Leaf) => (absent.has(path) ? '' : String(values.get(path)));
  const prose = () => proseOf(words.sentences, random);
  const sections = form.definition.sections.map((section) => ({
    id: section.id,
    number: printedNumber(section.number, form.definition.language),
    title: section.title,
    blocks: form.tables.some(({ definition }) => definition.section === section.id) ? [] : prose(),
    tables: sectionTables(form, section.id, textOf),
    after: [],
  }));
  return {
    form,
    random,
    agency,
    year,
    sheet: {
      title: titleOf(form, agency, year),
      preamble: random.chance(0.7) ? [words.periodSentence(year)] : [],
      sections,
    },
    truth: new Map(
      [...values].map(([path, value]) => {
        return [path, { value: absent.has(path) ? null : value, sure: true }];
      }),
    ),
    absent,
    must: [],
    mayError: [],
  };
}

/** Most issues of a form print nothing that is optional, some print all of it or a part. */
function absentCells({ leaves }: Form, random: Random): Set<string> {
  const share = random.pick([0, 0, 0.5, 1]);
  const kinds = new Map<unknown, boolean>();
  const printed = ({ block, row, column }: Leaf) => {
    const label = block.columns[column]!.optional ? block.columns[column]! : block.rows[row]!;
    if (!kinds.has(label)) kinds.set(label, random.chance(share));
    return kinds.get(label)!;
  };
  return new Set(leaves.filter((leaf) => leaf.optional && !printed(leaf)).map(({ path }) => path));
}

function proseOf(sentences: readonly string[], random: Random): Block[] {
  const count = random.int(1, 4);
  return random
    .shuffle(sentences)
    .slice(0, count)
    .map((text) => ({ kind: 'paragraph', text }));
}

function titleOf({ definition }: Form, agency: string, year: number): string {
  const { subjectWords, titleWords } = definition.metadata;
  return definition.language === 'zh'
    ? `${agency}${year}年${subjectWords[0]}${titleWords[0]}`
    : `${agency} ${titleWords[0]} for Fiscal Year ${year}`;
}
