import { convert } from 'gouji';
import { keptOf, roundTrip, type Way, ways } from '../support/round-trip.js';
import { type ReadFormat, readTree, throughMarkdown, throughWord } from '../support/tree-rounds.js';
import { wordsAndGrids } from '../support/words-and-grids.js';
import { differenceOf } from './difference-of.js';
import type { Sample } from './sample.js';

/** One way round, and what is changed on it: nothing where the list is empty. */
export interface Row {
  title: string;
  faults(sample: Sample): Promise<string[]>;
}

/** Every way round that a report must come back from. */
export const rows: Record<string, Row> = {
  yaml: {
    title: 'YAML → report → YAML, the same bytes',
    async faults({ yaml }) {
      return compare('bytes', yaml, await again(yaml, 'yaml', 'report.yaml'));
    },
  },
  ...Object.fromEntries(ways.map((way) => [way, throughFormat(way)])),
  'html-docx': {
    title: 'HTML → DOCX → HTML, the same text and grids',
    async faults({ yaml }) {
      const html = readTree(await write(yaml, 'html'), 'html');
      return compare('tree', wordsAndGrids(html), wordsAndGrids(await throughWord(html)));
    },
  },
  'docx-docx': {
    title: 'DOCX → YAML → DOCX → YAML, a fixed point',
    async faults({ yaml }) {
      const once = await dataOf(await write(yaml, 'docx'), 'report.docx');
      return compare('data', once, await dataOf(await write(once, 'docx'), 'report.docx'));
    },
  },
  fragment: {
    title: 'HTML → fragment → fragment, a fixed point',
    async faults({ yaml }) {
      const once = await fragmentOf(await write(yaml, 'html'));
      return compare('bytes', once, await fragmentOf(once));
    },
  },
  ...Object.fromEntries(
    (['docx', 'html', 'markdown', 'text'] as const).map((format) => [
      `${format}-markdown`,
      throughReader(format),
    ]),
  ),
};

function throughFormat(way: Way): Row {
  return {
    title: `YAML → ${way} → YAML, the same values, sections and names`,
    async faults({ yaml }) {
      const { kept, news } = await roundTrip(yaml, way);
      const expected = keptOf(yaml, way);
      const changed = (Object.keys(expected) as Array<keyof typeof expected>).flatMap((key) =>
        compare(key, expected[key], kept[key]),
      );
      return [...changed, ...news.map(({ rule, path }) => `new problem ${rule} at ${path}`)];
    },
  };
}

const endings = { docx: 'docx', html: 'html', markdown: 'md', text: 'txt' } as const;

function throughReader(format: ReadFormat): Row {
  return {
    title: `${format} → Markdown → reader, the same text and grids`,
    async faults({ yaml }) {
      const tree = readTree(await write(yaml, endings[format]), format);
      const { before, after } = throughMarkdown(tree, format);
      return compare('tree', wordsAndGrids(before), wordsAndGrids(after));
    },
  };
}

async function write(yaml: string, to: Way): Promise<Uint8Array | string> {
  return (await convert(yaml, { to, name: 'report.yaml' })).value;
}

async function again(input: Uint8Array | string, to: 'yaml', name: string): Promise<string> {
  return String(await convert(input, { to, name }));
}

/** The data of a file; what it was read from is not a part of it. */
async function dataOf(input: Uint8Array | string, name: string): Promise<string> {
  return (await again(input, 'yaml', name)).replace(/^source: .*$/mu, '');
}

async function fragmentOf(html: Uint8Array | string): Promise<string> {
  return String(await convert(html, { to: 'html', fragment: true, name: 'report.html' }));
}

function compare(what: string, before: unknown, after: unknown): string[] {
  const [one, other] = [before, after].map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  return one === other ? [] : [`${what}: ${differenceOf(one!, other!)}`];
}
