import type { Report } from '@gouji/tree';
import { convert } from 'gouji';
import { beforeAll, expect, test } from 'vitest';
import { type FoiaLeaf, foiaLeaves } from './support/niem/foia-leaves.js';
import { type Kept, keptOf, roundTrip, type Way } from './support/round-trip.js';
import { describeSamples, readSample } from './support/samples.js';

describeSamples('a report whose numbers are also published as XML', 'us-foia', () => {
  let report: Report;
  let leaves: FoiaLeaf[];
  let yaml: string;

  beforeAll(async () => {
    const file = await convert(readSample('us-foia/DOJ_2016.docx'), { to: 'yaml' });
    yaml = String(file);
    report = file.data.report!;
    leaves = foiaLeaves(new TextDecoder().decode(readSample('us-foia/DOJ_2016.xml')));
  });

  test('is recognised', () => {
    expect(report.form).toBe('us-foia');
  });

  test('has every number of the XML but those that are not the same on its pages', () => {
    const numbers = leaves.filter(({ text }) => /^-?[\d.]+$/.test(text));
    expect(numbers).toHaveLength(5166);
    const other = numbers.filter((leaf) => !agrees(leaf, report));
    const reasons = other.map((leaf) => reasonOf(leaf, report, leaves));
    expect(reasons.filter((reason) => reason === undefined)).toEqual([]);
    expect(reasons.filter((reason) => reason === noYear)).toHaveLength(1);
    expect(reasons.filter((reason) => reason === firstPart)).toHaveLength(18);
  });

  test('keeps the rules of its form', () => {
    expect(report.checks?.rules.broken).toBe(0);
    expect(report.checks?.rules.hold).toBeGreaterThan(1400);
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has every date of the XML', () => {
    const dates = leaves.filter(({ element }) => element === 'OldItemReceiptDate');
    expect(dates.length).toBeGreaterThan(400);
    expect(dates.filter(({ path, text }) => report.values[path!] !== text)).toEqual([]);
  });

  test('tells less than one day from no value and from none at all', () => {
    const codes = leaves.filter(({ text }) => text === 'LT1').map(({ path }) => path!);
    const marked = Object.entries(report.marks ?? {});
    expect(
      marked
        .filter(([, mark]) => mark === 'less_than_one')
        .map(([path]) => path)
        .sort(),
    ).toEqual(codes.sort());
    expect(marked.every(([path]) => report.values[path] === null)).toBe(true);
  });

  test.each(['md', 'txt'] as const)(
    'goes to %s and back with every value and section',
    async (way) => {
      const { kept } = await roundTrip(yaml, way);
      const before = keptOf(yaml, way);
      expect(kept.values).toEqual(before.values);
      expect(kept.sections.map(wordsOf(way))).toEqual(before.sections.map(wordsOf(way)));
    },
  );
});

const noYear = 'the pages nowhere say which year the report is of';
const firstPart =
  'the XML repeats the number of the first component where the page prints the sum of all';

/** Text has no emphasis, and of a table in a section no more than its words. */
function wordsOf(way: Way): (section: Kept['sections'][number]) => Kept['sections'][number] {
  return (section) => {
    if (way !== 'txt') return section;
    return { ...section, body: section.body.replace(/<br>|[|*-]/gu, '') };
  };
}

/** Why a number of the XML is not the one of the pages, where that is known. */
function reasonOf(leaf: FoiaLeaf, report: Report, leaves: FoiaLeaf[]): string | undefined {
  if (leaf.element === 'DocumentFiscalYearDate') return report.year === null ? noYear : undefined;
  const [, statute] = /^(exemption_3_statutes\.\w+)\.total$/.exec(leaf.path ?? '') ?? [];
  if (statute === undefined) return undefined;
  const parts = leaves.filter(({ path }) => path?.startsWith(`${statute}.components.`));
  const sum = parts.reduce((total, { text }) => total + Number(text), 0);
  const repeated = parts.length > 1 && leaf.text === parts[0]!.text;
  return repeated && report.values[leaf.path!] === sum ? firstPart : undefined;
}

/** The XML writes a share as a fraction, the page as a percentage. */
function agrees({ path, element, text }: FoiaLeaf, { values }: Report): boolean {
  const value = path === undefined ? undefined : values[path];
  if (typeof value !== 'number') return false;
  const scale = element === 'FeesCollectedCostPercent' ? 100 : 1;
  return Math.abs(value - Number(text) * scale) < 1e-9;
}
